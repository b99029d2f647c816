import type { Layer } from "../../types.ts";

/** What is known of the graph around a layer. */
export interface Surroundings {
  /** Gives a name that no layer of the graph has yet, as close as can be to the one wished for. */
  readonly free: (wish: string) => string;
  /** Length of the last axis of a layer's output, `undefined` where it isn't plain to see. */
  readonly channels: (name: string | undefined) => number | undefined;
}

/**
 * Layers of TensorFlow.js that compute what a layer does which it doesn't have. The first reads what the layer read, the
 * last has its name.
 */
export type Translation = (layer: Layer, around: Surroundings) => readonly Layer[];
