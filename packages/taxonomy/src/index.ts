export type { LabelledClass, Sense, Synset, Taxonomy } from "./types.ts";
