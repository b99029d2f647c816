import type { PreprocessingJson, Rule } from "@coarse/core";
import type { FoundOnImages } from "../extract/calibrate-on.ts";
import type { ExtractReport } from "../extract/extract.ts";
import { type GroupClassesJson, groupsJson } from "../groups/group-classes.ts";
import { preprocessingJson } from "../text/model-json.ts";

/** What `coarse extract --format json` prints. */
export interface ExtractJson {
  /** What was written, as `--out` names it. */
  readonly out: string;
  /** How images become what the network takes; it is in the file as well. */
  readonly preprocessing: PreprocessingJson;
  readonly groups: readonly GroupClassesJson[];
  readonly rule: Rule;
  /** Present where it is not 1; it is in the weights. */
  readonly temperature?: number;
  /** Present with an output `other`: it is the answer where the groups' total probability is below the threshold. */
  readonly other?: { readonly threshold: number };
  /** Present where the fine classes' probabilities are a second output. */
  readonly fine?: true;
  /** Of the outputs, in their order. */
  readonly labels: readonly string[];
  /** Numbers of the head; absent where a coarse model was written in another format. */
  readonly headParameters?: number;
  /** Present with `--calibrate`. */
  readonly calibration?: FoundOnImages;
}

/**
 * The JSON of `coarse extract`.
 *
 * @param report - Of {@linkcode extract}.
 * @param out - What was written, as it was named.
 * @returns Plain values.
 */
export function extractJson(
  { model, outputs, labels, headParameters, found }: ExtractReport,
  out: string,
): ExtractJson {
  const { groups, ...said } = outputs;
  return {
    out,
    preprocessing: preprocessingJson(model.input),
    groups: groupsJson(groups),
    ...said,
    labels,
    ...(headParameters !== undefined && { headParameters }),
    ...(found && { calibration: found }),
  };
}
