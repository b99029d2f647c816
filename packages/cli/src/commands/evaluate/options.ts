import type { EvaluateOptions } from "@coarse/pipeline";
import type { GlobalOptions } from "../../options/global-options.ts";
import type { EvaluationOutputs } from "./outputs.ts";

/** What `coarse evaluate` is asked for. */
export interface EvaluateCommandOptions extends EvaluateOptions, EvaluationOutputs, GlobalOptions {
  /** Evaluates again when photos come and go. */
  readonly watch?: boolean;
  /** Prints the reliability table as well. */
  readonly calibration?: boolean;
}
