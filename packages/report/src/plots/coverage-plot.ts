import type { OtherJson } from "@coarse/core";
import { draw } from "./draw.ts";
import type { DrawOptions } from "./draw-options.ts";

/**
 * How many photos of the groups are answered, against how many answers are right and about one of them, as SVG.
 *
 * @param other - What the evaluation says of images outside the groups.
 * @param options - Its width in pixels, and whether it is for a page or for paper.
 * @returns The content of an SVG file.
 */
export function coveragePlot({ curve = [] }: OtherJson, options: DrawOptions = {}): Promise<string> {
  const points = curve.flatMap(({ coverage, precision, accuracy }) => [
    { coverage, share: precision, what: "precision" },
    { coverage, share: accuracy, what: "accuracy" },
  ]);
  const last = points.slice(-2);
  return draw(
    (plot, { blue, orange, grid }) => ({
      title: "Precision and accuracy by the share of photos that are answered",
      width: 560,
      height: 360,
      marginLeft: 52,
      marginTop: 32,
      marginRight: 72,
      marginBottom: 44,
      x: { domain: [0, 1], label: "share of the groups' photos that are answered", ticks: 6 },
      y: { domain: [Math.min(0.9, ...points.map(({ share }) => share)), 1], label: "share", ticks: 6 },
      color: { domain: ["precision", "accuracy"], range: [blue, orange] },
      marks: [
        plot.gridX({ stroke: grid, strokeOpacity: 1, ticks: 6 }),
        plot.gridY({ stroke: grid, strokeOpacity: 1, ticks: 6 }),
        plot.line(points, { x: "coverage", y: "share", stroke: "what", strokeWidth: 2, marker: "dot" }),
        plot.text(last, { x: "coverage", y: "share", text: "what", dx: 8, textAnchor: "start" }),
      ],
    }),
    options,
  );
}
