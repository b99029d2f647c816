import type { Recommendation, RuleScores } from "@coarse/core/internal";
import type { SkippedFile } from "@coarse/data";
import type { ComparisonReport } from "../compare/compare.ts";
import { type CurvePoint, headSizeCurve } from "../compare/head-size-curve.ts";
import type { OtherReport } from "../evaluate/other-scores.ts";
import { type GroupClassesJson, groupsJson } from "../groups/group-classes.ts";
import { deviceJson, type ModelJson, preprocessingJson } from "../text/model-json.ts";

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
  /** Present with `--other-images` or a wanted coverage. */
  readonly other?: OtherReport | undefined;
}

/**
 * The JSON of `coarse compare`.
 *
 * @param report - Of {@linkcode compare}.
 * @returns Plain values.
 */
export function comparisonJson(report: ComparisonReport): CompareJson {
  const { options, groups, images, scores, recommendation, skipped, other, prepared, decodedAccurately } =
    report;
  return {
    model: {
      source: options.model,
      engine: options.engine,
      ...deviceJson(options),
      preprocessing: preprocessingJson(prepared),
    },
    groups: groupsJson(groups),
    images,
    skipped,
    ...(decodedAccurately > 0 && { decodedAccurately }),
    rules: scores,
    ...recommendation,
    ...(options.curve && { curve: headSizeCurve(scores) }),
    other,
  };
}
