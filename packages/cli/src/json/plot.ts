import type { PlotName } from "../commands/plot/plot-names.ts";

/** What `coarse plot --format json` prints. */
export interface PlotJson {
  /** What was written, as `--out` names it. */
  readonly out: string;
  readonly plot: PlotName;
  /** Whose predictions it shows. */
  readonly rule: string;
  /** How many were evaluated. */
  readonly images: number;
}
