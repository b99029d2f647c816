import type { EvaluationJson } from "@coarse/report";
import type { BackOffReport } from "../commands/evaluate/back-off-scores.ts";
import type { EvaluationFigures } from "../commands/evaluate/figures.ts";
import type { OtherReport } from "../commands/evaluate/other-scores.ts";

/** What `coarse evaluate --format json` prints. */
export interface EvaluateJson extends EvaluationJson, EvaluationFigures {
  /** Present where it is not 1. */
  readonly temperature?: number;
  /** Present with `--other`. */
  readonly threshold?: number;
  /** How photos that belong to no group are told. */
  readonly other?: OtherReport;
  /** Present with `--confidence`. */
  readonly backOff?: BackOffReport;
}
