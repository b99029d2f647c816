import type { Taxonomy } from "@coarse/taxonomy";

/** A fine class that speaks for an answer. */
export interface Reason {
  readonly label: string;
  readonly probability: number;
}

const REASONS = 3;

/**
 * Why an answer: the most probable of its classes, most probable first, at most three, those of probability 0 left out:
 * `dog: Samoyed 0.61, Pomeranian 0.22`.
 *
 * @param fine `[C]`, the probabilities of all classes
 */
export function reasonsFor(
  classIndices: readonly number[],
  { fine, taxonomy }: { readonly fine: ArrayLike<number>; readonly taxonomy: Taxonomy },
): readonly Reason[] {
  return classIndices
    .map((index) => ({ label: taxonomy.classes[index]?.label ?? `#${index}`, probability: fine[index] ?? 0 }))
    .filter(({ probability }) => probability > 0)
    .sort((a, b) => b.probability - a.probability)
    .slice(0, REASONS);
}
