import type { BackedOffAnswer, Group } from "@coarse/core";
import type { Reason, ResolvedPreprocessing } from "@coarse/core/internal";
import type { SkippedFile } from "@coarse/data";
import type { Taxonomy } from "@coarse/taxonomy";
import type { CoarseOptions, DtypeOptions, RuleAdditions, WithRule } from "../options.ts";

/** How images are classified. */
export interface ClassifyOptions extends CoarseOptions, DtypeOptions, RuleAdditions {
  /** Asks for an answer of WordNet's own, beside the groups or without any. */
  readonly confidence?: number;
}

/** What the rule says about one image, and why. */
export interface GroupAnswer {
  readonly label: string;
  /** In the order of the labels. */
  readonly probabilities: readonly number[];
  readonly because: readonly Reason[];
}

/** What is said about one image. */
export interface Answer {
  readonly file: string;
  /** Present with groups. */
  readonly group?: GroupAnswer;
  /** Present with a confidence. */
  readonly backedOff?: BackedOffAnswer;
}

/** What `coarse classify` found out, before it is printed. */
export interface ClassificationReport {
  readonly options: WithRule<ClassifyOptions>;
  readonly taxonomy: Taxonomy;
  readonly groups: readonly Group[];
  /** The groups' names and `other`; empty without groups. */
  readonly labels: readonly string[];
  readonly answers: readonly Answer[];
  readonly skipped: readonly SkippedFile[];
  /** How images became what the network takes. */
  readonly prepared: ResolvedPreprocessing;
  readonly decodedAccurately: number;
}

/** A class by its label, a hypernym by its first lemma. */
export function nameOfAnswer({ name, lemmas }: BackedOffAnswer["synset"], taxonomy: Taxonomy): string {
  const own = taxonomy.classes.find(({ synset }) => synset === name);
  return own?.label ?? (lemmas[0] ?? name).replaceAll("_", " ");
}
