/** What `coarse plot --format json` prints. */
export interface PlotJson {
  /** What was written, as `--out` names it. */
  readonly out: string;
  readonly plot: "confusion" | "rules" | "reliability" | "coverage";
  /** Whose predictions it shows. */
  readonly rule: string;
  /** How many were evaluated. */
  readonly images: number;
}
