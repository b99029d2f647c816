export type { Activations, Classifier, Group, Head, ImageBatch, Rule, Selection } from "./types.ts";
