import { createTaxonomy, hypernymsOf } from "./create-taxonomy.ts";
import { type Imagenet1kHypernymName, imagenet1kTables } from "./generated/imagenet-1k/tables.generated.ts";
import type { Synset, Taxonomy } from "./types.ts";

/** The 1,000 classes of ILSVRC 2012 and the 860 WordNet 3.0 synsets above them. */
export const imagenet1k: Taxonomy = /*#__PURE__*/ createTaxonomy(imagenet1kTables);

/** Every synset with at least one class of imagenet-1k strictly below it, keyed by its name. */
export const imagenet1kHypernyms: Readonly<Record<Imagenet1kHypernymName, Synset>> =
  /*#__PURE__*/ hypernymsOf<Imagenet1kHypernymName>(imagenet1kTables);
