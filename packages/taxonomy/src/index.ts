export { ancestorDistances, ancestors } from "./ancestors.ts";
export { defineLabelSet, type LabelSetOptions } from "./define-label-set.ts";
export {
  ClassIndexError,
  ClassWithoutSynsetError,
  LabelSetError,
  UnknownLabelSetError,
  UnknownSynsetError,
} from "./errors.ts";
// The one list that is not written here: the generated constants, each exported by its name in its own file.
export * from "./generated/imagenet-1k/synsets.generated.ts";
export type { Imagenet1kHypernymName } from "./generated/imagenet-1k/tables.generated.ts";
export { imagenet1k, imagenet1kHypernyms } from "./imagenet-1k.ts";
export { labelSetNames, loadTaxonomy } from "./label-sets.ts";
export { pathSimilarity, type SynsetReference } from "./path-similarity.ts";
export { pathSimilarityMatrix } from "./path-similarity-matrix.ts";
export {
  children,
  descendants,
  hypernymPaths,
  leacockChodorowSimilarity,
  lowestCommonHypernyms,
  maxDepth,
  minDepth,
  wuPalmerSimilarity,
} from "./relations.ts";
export { senses } from "./senses.ts";
export type { LabeledClass, Sense, Synset, Taxonomy } from "./types.ts";
