import type { Recommendation, RuleScores } from "@coarse/core";
import type { SkippedFile } from "@coarse/data";
import type { CurvePoint } from "../commands/compare/head-size-curve.ts";
import type { OtherReport } from "../commands/evaluate/other-scores.ts";
import type { GroupClassesJson } from "../commands/groups/group-json.ts";
import type { ModelJson } from "../model/model-json.ts";

/** What `coarse compare --format json` prints. */
export interface CompareJson extends Recommendation {
  readonly model: ModelJson;
  readonly groups: readonly GroupClassesJson[];
  /** How many were evaluated. */
  readonly images: number;
  readonly skipped: readonly SkippedFile[];
  /** Present where photos were decoded with the accurate DCT though the fast one was wanted: how many. */
  readonly decodedAccurately?: number;
  /** The published rule first. */
  readonly rules: readonly RuleScores[];
  /** Present with `--curve`. */
  readonly curve?: readonly CurvePoint[];
  /** Present with `--other` or a wanted coverage. */
  readonly other?: OtherReport | undefined;
}
