import { createTaxonomy } from "./create-taxonomy.ts";
import { imagenet1kTables } from "./generated/imagenet-1k/tables.generated.ts";
import type { Taxonomy } from "./types.ts";

/** The 1,000 classes of ILSVRC 2012 and the 860 WordNet 3.0 synsets above them. */
export const imagenet1k: Taxonomy = /*#__PURE__*/ createTaxonomy(imagenet1kTables);
