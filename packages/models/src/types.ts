import type { Preprocessing, PreprocessingOrigins } from "@coarse/core";

/** A JSON value, as layer configurations hold them. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** A dense array of float32 numbers, row-major. */
export interface Weight {
  /** Short name within the layer: `kernel`, `depthwise_kernel`, `bias`, `gamma`, `moving_mean`. */
  readonly name: string;
  readonly shape: readonly number[];
  readonly values: Float32Array;
}

/** One Keras layer. */
export interface Layer {
  readonly name: string;
  /** Keras class name: `Conv2D`. */
  readonly className: string;
  /**
   * Keras 2 spelling, whatever file it came from: `batch_input_shape` (not `batch_shape`), `dtype` a string,
   * activations strings. Without the layer's name.
   */
  readonly config: { readonly [key: string]: Json };
  /** Names of the layers whose outputs are this layer's inputs, in order. */
  readonly inputs: readonly string[];
  /** In Keras's order for the class. */
  readonly weights: readonly Weight[];
}

/** A functional Keras model: a graph of layers with one input and mostly one output. */
export interface LayerGraph {
  readonly kind: "layers";
  readonly name: string;
  /** In topological order; the first is the `InputLayer`. */
  readonly layers: readonly Layer[];
  readonly output: string;
  /** What the file says of itself, where it was written here: see `modelMetadata`. */
  readonly about?: { readonly [key: string]: Json };
  /** Layers whose outputs the model gives after that of `output`. */
  readonly moreOutputs?: readonly string[];
}

/** The input of a classifier: one batch of images. */
export interface ModelInput {
  readonly height: number;
  readonly width: number;
  /** How images become what it takes. */
  readonly preprocessing: Preprocessing;
  /** Where each part of it came from. */
  readonly origins: PreprocessingOrigins;
}
