import type { EvaluationJson } from "@coarse/core";
import { reliabilityOf } from "../reliability.ts";
import { draw } from "./draw.ts";
import type { DrawOptions } from "./draw-options.ts";

/**
 * The reliability curve as SVG: in each bin of confidence the share of right answers, against the diagonal on which a
 * well calibrated classifier lies; the larger the dot, the more photos. The thin line is the same with a temperature.
 *
 * @param evaluation - As `coarse evaluate --format json` prints it.
 * @param options - Its width in pixels, and whether it is for a page or for paper.
 * @returns The content of an SVG file.
 */
export function reliabilityPlot(evaluation: EvaluationJson, options: DrawOptions = {}): Promise<string> {
  const { bins, error, calibrated } = reliabilityOf(evaluation);
  const filled = bins.filter(({ images }) => images > 0);
  const after = calibrated?.bins.filter(({ images }) => images > 0) ?? [];
  return draw(
    (plot, { muted, blue, orange, grid }) => ({
      title: `Reliability of rule ${evaluation.rule}: expected calibration error ${error.toFixed(3)}`,
      width: 440,
      height: 440,
      marginLeft: 52,
      marginTop: 32,
      marginRight: 24,
      marginBottom: 44,
      x: { domain: [0, 1], label: "confidence", ticks: 6 },
      y: { domain: [0, 1], label: "share of right answers", ticks: 6 },
      r: { range: [0, 14] },
      marks: [
        plot.gridX({ stroke: grid, strokeOpacity: 1, ticks: 6 }),
        plot.gridY({ stroke: grid, strokeOpacity: 1, ticks: 6 }),
        plot.link([[0, 1]], { x1: 0, y1: 0, x2: 1, y2: 1, stroke: muted, strokeDasharray: "4 4" }),
        plot.link(filled, {
          x1: "confidence",
          x2: "confidence",
          y1: "confidence",
          y2: "accuracy",
          stroke: orange,
          strokeWidth: 2,
        }),
        plot.line(after, { x: "confidence", y: "accuracy", stroke: muted, strokeWidth: 1.25 }),
        plot.line(filled, { x: "confidence", y: "accuracy", stroke: blue, strokeWidth: 2 }),
        plot.dot(filled, {
          x: "confidence",
          y: "accuracy",
          r: "images",
          fill: blue,
          fillOpacity: 0.75,
          title: (bin) => `${bin.images} photos, ${(100 * bin.accuracy).toFixed(0)} % right`,
        }),
      ],
    }),
    options,
  );
}
