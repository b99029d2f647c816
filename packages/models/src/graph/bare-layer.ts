import type { Layer } from "../types.ts";

/** Where and how a file keeps the weights of a layer. */
export interface StoredLayer {
  /** The layer's name in the file, which may be used again in another model inside of the model. */
  readonly name: string;
  /** The HDF5 group of Keras 3: `/layers/conv2d_1`, in a model inside of the model `/layers/sequential/layers/conv2d`. */
  readonly group: string;
  /** Whether it was not to be trained: Keras 2 puts the weights of such layers last. */
  readonly frozen: boolean;
  /** How Keras rounded the weights, where it did: `int8`. */
  readonly quantization?: string | undefined;
}

/** A layer of which only the configuration was read. */
export interface BareLayer extends Omit<Layer, "weights"> {
  readonly stored: StoredLayer;
}

/** What a model's configuration lists: one layer, or a model, which is taken apart into its layers. */
export interface Unit {
  readonly name: string;
  readonly layers: readonly BareLayer[];
}
