import type { OtherReport } from "@coarse/pipeline";
import { counted } from "@coarse/pipeline/internal";
import { plainStyle, type TerminalStyle } from "../../terminal/style.ts";
import { formatTable } from "../../terminal/table.ts";

/** How well photos of the groups are told from others, for people: figures, the wanted threshold, the coverage curve. */
export function otherText(
  { images, auroc, at95Coverage, wanted, curve }: OtherReport,
  style: TerminalStyle = plainStyle,
): string {
  const rows = curve.map(({ threshold, coverage, precision, accuracy }) =>
    [coverage, precision, accuracy, threshold].map((value) => value.toFixed(3)),
  );
  return [
    auroc === undefined
      ? "other: no photos outside the groups were given"
      : `other: ${counted(images, "photo")} outside the groups; area under the ROC curve ${auroc.toFixed(4)}; precision ${at95Coverage.precision.toFixed(3)} at 95 % recall`,
    ...(wanted
      ? [
          `threshold ${wanted.threshold.toPrecision(4)}: coverage (recall) ${wanted.coverage.toFixed(3)}, precision ${wanted.precision.toFixed(3)}, accuracy where answered ${wanted.accuracy.toFixed(3)}`,
        ]
      : []),
    formatTable(rows, {
      head: ["coverage", "precision", "accuracy", "threshold"],
      right: [0, 1, 2, 3],
      style,
    }),
  ].join("\n");
}
