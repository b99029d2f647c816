import type { Reason, Rule, Selection } from "@coarse/core";
import type { SkippedFile } from "@coarse/data";
import type { GroupClassesJson } from "../commands/groups/group-json.ts";
import type { ModelJson } from "../model/model-json.ts";

/** What `coarse classify --format json` prints. */
export interface ClassifyJson {
  readonly model: ModelJson & { readonly labelSet: string };
  readonly groups: readonly GroupClassesJson[];
  readonly select: Selection;
  readonly rule: Rule;
  /** 1 where the probabilities are as the rule gives them. */
  readonly temperature: number;
  /** Present with `--other`. */
  readonly other?: { readonly threshold: number };
  /** Present with `--confidence`. */
  readonly confidence?: number;
  /** Of the probabilities, in their order; empty without groups. */
  readonly labels: readonly string[];
  readonly skipped: readonly SkippedFile[];
  /** Present where photos were decoded with the accurate DCT though the fast one was wanted: how many. */
  readonly decodedAccurately?: number;
  readonly predictions: readonly ClassifiedImageJson[];
}

/** What is said about one image. */
export interface ClassifiedImageJson {
  readonly file: string;
  /** Present with groups, as are the two that follow. */
  readonly predicted?: string | undefined;
  readonly probabilities?: readonly number[] | undefined;
  readonly because?: readonly Reason[] | undefined;
  /** Present with `--confidence`. */
  readonly answer?: BackedOffAnswerJson;
}

/** The most precise answer of WordNet that is sure enough. */
export interface BackedOffAnswerJson {
  readonly label: string;
  readonly synset: string;
  readonly wnid: string;
  /** How many lie under it. */
  readonly classes: number;
  readonly probability: number;
  readonly because: readonly Reason[];
}
