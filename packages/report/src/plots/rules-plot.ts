import type { EvaluationJson } from "@coarse/core";
import { draw } from "./draw.ts";
import type { DrawOptions } from "./draw-options.ts";
import { shortLabel } from "./short-label.ts";

/**
 * Accuracy of every rule with its 95 % interval as SVG, the best on top; the chosen one filled.
 *
 * @param evaluation - As `coarse evaluate --format json` prints it.
 * @param options - Its width in pixels, and whether it is for a page or for paper.
 * @returns The content of an SVG file.
 */
export function rulesPlot({ rules, rule }: EvaluationJson, options: DrawOptions = {}): Promise<string> {
  const rows = Object.entries(rules)
    .map(([name, { accuracy, interval }]) => ({
      name: shortLabel(name),
      accuracy,
      low: interval[0],
      high: interval[1],
    }))
    .sort((a, b) => b.accuracy - a.accuracy);
  return draw(
    (plot, { ink, blue, grid }) => ({
      title: `Accuracy of each rule: ${rows.map(({ name, accuracy }) => `${name} ${accuracy.toFixed(3)}`).join(", ")}`,
      width: 560,
      height: 76 + 26 * rows.length,
      marginLeft: 120,
      marginRight: 56,
      marginBottom: 44,
      x: { domain: [0, 1], label: "accuracy, with its 95 % interval", ticks: 6 },
      y: { domain: rows.map(({ name }) => name), label: null, tickSize: 0 },
      marks: [
        plot.gridX({ stroke: grid, strokeOpacity: 1, ticks: 6 }),
        plot.link(rows, { x1: "low", x2: "high", y1: "name", y2: "name", stroke: blue, strokeWidth: 2 }),
        plot.tickX(rows, { x: "low", y: "name", stroke: blue, inset: 8 }),
        plot.tickX(rows, { x: "high", y: "name", stroke: blue, inset: 8 }),
        plot.dot(rows, {
          x: "accuracy",
          y: "name",
          r: 5,
          stroke: blue,
          strokeWidth: 2,
          fill: (row) => (row.name === rule ? blue : "var(--plot-background)"),
        }),
        plot.text(rows, {
          x: 1,
          y: "name",
          text: (row) => row.accuracy.toFixed(3),
          dx: 10,
          textAnchor: "start",
          fill: ink,
        }),
      ],
    }),
    options,
  );
}
