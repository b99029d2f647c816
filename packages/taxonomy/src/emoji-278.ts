import { createTaxonomy } from "./create-taxonomy.ts";
import { emoji278Tables } from "./generated/emoji-278/tables.generated.ts";
import type { Taxonomy } from "./types.ts";

/** The 278 classes of the bundled classifier, things that emoji show, and the WordNet 3.0 synsets above them. */
export const emoji278: Taxonomy = /*#__PURE__*/ createTaxonomy(emoji278Tables);
