import type { EvaluationJson } from "@coarse/core";
import { draw } from "./draw.ts";
import type { DrawOptions } from "./draw-options.ts";
import { shortLabels } from "./short-label.ts";
import { shownLabels } from "./shown-labels.ts";

/** Pixels of a cell's edge: smaller the more there are. */
const cellSize = (labelCount: number): number => Math.max(16, Math.min(64, Math.round(720 / labelCount)));
/** Width of a character of a label, about. */
const CHARACTER = 6.5;

/**
 * The confusion matrix as SVG: true labels downwards, predictions to the right, the count in each cell and, as its
 * color, the share of the row: blue what is right, orange what is wrong.
 *
 * @param evaluation - As `coarse evaluate --format json` prints it.
 * @param options - Its width in pixels, and whether it is for a page or for paper.
 * @returns The content of an SVG file.
 */
export function confusionPlot(
  { confusion, rule }: EvaluationJson,
  options: DrawOptions = {},
): Promise<string> {
  const shown = shownLabels(confusion);
  const all = shortLabels(confusion.labels);
  const labels = shown.map((position) => all[position] ?? "");
  const cells = shown.flatMap((row) =>
    shown.map((column) => ({
      label: all[row] ?? "",
      predicted: all[column] ?? "",
      count: confusion.counts[row]?.[column] ?? 0,
      share: confusion.normalized[row]?.[column] ?? 0,
      right: row === column,
    })),
  );
  const size = cellSize(labels.length);
  const room = Math.ceil(Math.max(...labels.map(({ length }) => length)) * CHARACTER) + 16;
  const slanted = room > size;
  const across = slanted ? room + 24 : 44;
  return draw(
    (plot, { ink, blue, orange, grid }) => ({
      title: `Confusion matrix of rule ${rule}`,
      width: room + 24 + size * labels.length + 16,
      height: across + size * labels.length + 12,
      marginLeft: room + 24,
      marginTop: across,
      marginRight: 16,
      marginBottom: 12,
      padding: 0.04,
      x: {
        axis: "top",
        domain: labels,
        label: "predicted",
        tickSize: 0,
        ...(slanted && { tickRotate: -90 }),
      },
      y: { domain: labels, label: "true", tickSize: 0 },
      opacity: { type: "identity" },
      marks: [
        plot.cell(cells, { x: "predicted", y: "label", fill: grid, fillOpacity: 0.35 }),
        plot.cell(cells, {
          x: "predicted",
          y: "label",
          fill: (cell) => (cell.right ? blue : orange),
          fillOpacity: (cell) => (cell.count === 0 ? 0 : 0.1 + 0.6 * cell.share),
          title: (cell) => `${cell.count} of ${cell.label} called ${cell.predicted}`,
        }),
        plot.text(
          cells.filter(({ count }) => count > 0 && size >= 18),
          { x: "predicted", y: "label", text: "count", fill: ink, fontSize: Math.min(13, size / 2) },
        ),
      ],
    }),
    options,
  );
}
