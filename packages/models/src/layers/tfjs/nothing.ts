import type { Translation } from "./translation.ts";

/** A layer that only does something in training. */
export const translateNothing: Translation = (layer) => [
  { ...layer, className: "Activation", config: { activation: "linear" }, weights: [] },
];
