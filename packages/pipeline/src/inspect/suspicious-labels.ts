import { type Activations, type Group, softmax } from "@coarse/core";
import { pathSimilarity, type Taxonomy } from "@coarse/taxonomy";

/** A photo in which the network is sure to see something that is not what its folder says. */
export interface SuspiciousLabel {
  readonly file: string;
  readonly folder: string;
  /** What the network sees, and how sure it is. */
  readonly seen: string;
  readonly probability: number;
  /** Probability of all classes of the folder's group. */
  readonly groupProbability: number;
  /** WordNet path similarity to the nearest class of the group, 1 / (1 + shortest path). */
  readonly similarity: number;
}

/** Surer than that of the fine class, and less than that for the whole group. */
const SURE = 0.5;
const HARDLY = 0.05;

/** The photos of a batch whose label is suspicious. `groups[i]` is that of `images[i]`. */
export function suspiciousLabels(
  { logits, count }: Activations,
  images: readonly { readonly file: string; readonly folder: string }[],
  { groups, taxonomy }: { readonly groups: readonly (Group | undefined)[]; readonly taxonomy: Taxonomy },
): readonly SuspiciousLabel[] {
  const length = logits.length / count;
  return images.flatMap(({ file, folder }, i) => {
    const { classIndices = [] } = groups[i] ?? {};
    const probabilities = softmax(logits.subarray(i * length, (i + 1) * length));
    const probability = Math.max(...probabilities);
    const top = probabilities.indexOf(probability);
    const groupProbability = classIndices.reduce((sum, index) => sum + (probabilities[index] ?? 0), 0);
    if (probability < SURE || groupProbability > HARDLY || classIndices.includes(top)) return [];
    const similarity = Math.max(...classIndices.map((index) => pathSimilarity(top, index, taxonomy)));
    const seen = taxonomy.classes[top]?.label ?? `#${top}`;
    return [{ file, folder, seen, probability, groupProbability, similarity }];
  });
}
