import type { Rule } from "@coarse/core";
import type { FoundOnImages } from "../commands/extract/calibrate-on.ts";
import type { GroupClassesJson } from "../commands/groups/group-json.ts";

/** What `coarse extract --format json` prints. */
export interface ExtractJson {
  /** What was written, as `--out` names it. */
  readonly out: string;
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
