import { createTaxonomy } from "./create-taxonomy.ts";
import { emoji242Tables } from "./generated/emoji-242/tables.generated.ts";
import type { Taxonomy } from "./types.ts";

/** The 242 classes of the bundled classifier, things that emoji show, and the WordNet 3.0 synsets above them. */
export const emoji242: Taxonomy = /*#__PURE__*/ createTaxonomy(emoji242Tables);
