import type { LayerConverter } from "../convert/fragments/fragment.ts";
import type { Json, Layer } from "../types.ts";

/** A layer of which only the configuration was read. */
type BareLayer = Omit<Layer, "weights">;

/** All that is known here of a class of Keras layers. What is left out, the class does not have. */
export interface LayerDefinition {
  /** The name of the class in Keras. */
  readonly className: string;
  /** Names by which older files call the same layer. */
  readonly aliases?: readonly string[];
  /** The Python module in which Keras finds the class; `keras.layers` if not given. */
  readonly kerasModule?: string;
  /** Settings that Keras 2 wrote down and Keras 3 refuses; none of them changes what the layer computes. */
  readonly keras2Settings?: readonly string[];
  /** The layers that stand for one of this class from the moment it is read; the last one has its name. */
  readonly readAs?: (layer: BareLayer) => readonly BareLayer[];

  /** The weights, in Keras's order; those of a class without are taken as they come. */
  readonly weights?: (config: Layer["config"]) => readonly WeightSlot[];
  /** Per weight the axis along which the channels of the layer's input lie. */
  readonly inputAxes?: Readonly<Record<string, number>>;
  /** Whether `groups` divides the channels of the input, so that the kernel has those of one group. */
  readonly isGrouped?: boolean;
  /** The kernel of a linear layer: what follows per channel can be multiplied into it. */
  readonly outputKernel?: OutputKernel;
  /**
   * Length of the last axis of the output, where it is plain to see, from those of the inputs; that of a linear layer
   * comes from its kernel, and of others it is that of the longest input.
   */
  readonly outputChannels?: (layer: Layer, inputs: readonly (number | undefined)[]) => number | undefined;

  /**
   * What it is on images with the channels last, of a network that has them first: the same, the same with another `axis`,
   * or what the function gives. Left out, it gets the axes in the order that it was made for.
   */
  readonly onChannelsFirst?: "as it is" | "by its axis" | ((layer: Layer) => Layer | undefined);
  /** Whether it makes vectors of images. */
  readonly makesVectors?: boolean;

  /** Whether it takes over the padding of a `ZeroPadding2D` before it. */
  readonly padsImages?: boolean;
  /** Present where it can be the last linear layer of a classifier. */
  readonly head?: HeadSettings;
  /** Whether it may come behind a classifier's head, and changes the form of its output at most, or is an activation. */
  readonly mayFollowHead?: boolean;
  /**
   * What it does to pixels where it comes before all that learned something of images: leaves their numbers alone, or
   * arithmetic with constants.
   */
  readonly pixels?: "left alone" | ((layer: Layer) => PixelArithmetic | undefined);

  /** How TensorFlow.js gets it. */
  readonly tfjs?: TfjsForm;
  /** How ONNX gets it. */
  readonly toOnnx?: LayerConverter;
}

/** `x · scale + offset` of each channel, or the same of all. */
export interface PixelArithmetic {
  readonly scale: readonly number[];
  readonly offset: readonly number[];
  /** Whether channels changed places. */
  readonly isTurned?: boolean;
}

/** One weight that a layer must have. */
export interface WeightSlot {
  readonly name: string;
  /** `undefined` for a size that the configuration doesn't give, or for a shape of which it says nothing. */
  readonly shape: readonly (number | undefined)[] | undefined;
  /** Whether no training changes it. */
  readonly isStatistic?: boolean;
}

/** The weight whose last axes, taken together, are the channels of a linear layer's output. */
export interface OutputKernel {
  readonly name: string;
  readonly axes: 1 | 2;
}

/** How a layer that is a head tells the number of its classes. */
export interface HeadSettings {
  /** The setting that holds it. */
  readonly sizeSetting: "units" | "filters";
  /** The first axes of its kernel, before those of features and classes: none, or `[1, 1]` where it reads images. */
  readonly window: readonly number[];
}

/** What TensorFlow.js 4 has of a layer. */
export interface TfjsForm {
  /** Whether it has the class, with Keras's meaning. */
  readonly isNative: boolean;
  /** Makes layers that TensorFlow.js has of one that it lacks, or has otherwise. */
  readonly translate?: Translation;
  /** Settings that it passes over without a word, or refuses, by the value that changes nothing. */
  readonly harmless?: Readonly<Record<string, Json>>;
}

/**
 * Layers of TensorFlow.js that compute what a layer does which it doesn't have. The first reads what the layer read, the
 * last has its name.
 */
export type Translation = (layer: Layer, around: Surroundings) => readonly Layer[];

/** What is known of the graph around a layer. */
export interface Surroundings {
  /** Gives a name that no layer of the graph has yet, as close as can be to the one wished for. */
  readonly free: (wish: string) => string;
  /** Length of the last axis of a layer's output, `undefined` where it isn't plain to see. */
  readonly channels: (name: string | undefined) => number | undefined;
  /** Shape of a layer's output without the batch axis, as Keras has it; `undefined` where it isn't plain to see. */
  readonly shape: (name: string | undefined) => readonly number[] | undefined;
}

/** A layer that TensorFlow.js has as Keras has it. */
export const NATIVE: TfjsForm = { isNative: true };

/**
 * Defines a class of Keras layers, once for reading, writing, converting and folding.
 *
 * @param className its name in Keras
 * @param parts what the class has
 * @returns an entry of the registry
 */
export function defineLayer(
  className: string,
  parts: Omit<LayerDefinition, "className"> = {},
): LayerDefinition {
  return { className, ...parts };
}
