import {
  type Activations,
  backOff,
  type HierarchicalScores,
  hierarchicalScores,
  type SynsetPair,
} from "@coarse/core";
import { asPreciseAsTruth } from "@coarse/core/internal";
import { ancestorDistances, type Taxonomy } from "@coarse/taxonomy";

/** How good the answers are that are as precise as a confidence allows. */
export interface BackOffReport extends HierarchicalScores {
  readonly confidence: number;
  /** Photos whose group is a single synset, which alone can be judged. */
  readonly images: number;
  /** Share of answers that are the truth, above it or below it. */
  readonly right: number;
  /** Mean of `1 - log of the answer's classes / log of all classes`: 1 for a class, 0 for the root. */
  readonly specificity: number;
}

/** Collects answers by back-off and judges them by the synsets of the photos' groups. */
export class BackOffScores {
  readonly #taxonomy: Taxonomy;
  readonly #confidence: number;
  readonly #pairs: SynsetPair[] = [];
  #specificity = 0;

  constructor(taxonomy: Taxonomy, confidence: number) {
    this.#taxonomy = taxonomy;
    this.#confidence = confidence;
  }

  /** Adds a batch and the synset of each photo's group, `undefined` where it has none. */
  addBatch({ logits, count }: Activations, truths: readonly (string | undefined)[]): void {
    const width = logits.length / count;
    for (const [image, truth] of truths.entries())
      if (truth !== undefined) this.#add(logits.subarray(image * width, (image + 1) * width), truth);
  }

  /** `undefined` where no photo could be judged. */
  report(): BackOffReport | undefined {
    const images = this.#pairs.length;
    if (images === 0) return undefined;
    const isAbove = ({ truth, given }: SynsetPair) => ancestorDistances(truth, this.#taxonomy).has(given);
    return {
      confidence: this.#confidence,
      images,
      right: this.#pairs.filter(isAbove).length / images,
      specificity: this.#specificity / images,
      ...hierarchicalScores(this.#pairs, this.#taxonomy),
    };
  }

  #add(logits: Float32Array, truth: string): void {
    const taxonomy = this.#taxonomy;
    const { synset } = backOff(logits, taxonomy, { confidence: this.#confidence });
    this.#pairs.push(asPreciseAsTruth({ truth, given: synset.name }, taxonomy));
    this.#specificity += 1 - Math.log(synset.classIndices.length) / Math.log(taxonomy.classes.length);
  }
}
