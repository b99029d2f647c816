import { activationFunctions } from "../layers/activation-functions.ts";
import type { Layer } from "../types.ts";
import { seededWeight } from "./onnx/numbers.ts";

/** A layer, or several, on images of that shape; each reads the one before, or what it says. */
export interface KerasLayerCase {
  /** Whether TensorFlow.js has neither the layer with these settings, nor others that could stand for it. */
  readonly isRefusedInTfjs?: boolean;
  readonly inputShape: readonly number[];
  readonly layers: readonly (Pick<Layer, "className"> & Partial<Layer>)[];
}

type Parts = Partial<Layer> & Partial<Omit<KerasLayerCase, "layers">>;

function one(
  className: string,
  { inputShape = [5, 6, 4], isRefusedInTfjs = false, ...layer }: Parts = {},
): KerasLayerCase {
  return { inputShape, isRefusedInTfjs, layers: [{ className, ...layer }] };
}

/** Two branches that a layer joins. */
function merging(className: string, config: Layer["config"] = {}): KerasLayerCase {
  const first = { className: "ReLU", name: "first", inputs: ["images"] };
  const second = { className: "Activation", name: "second", config: { activation: "tanh" } };
  return {
    inputShape: [3, 4, 2],
    layers: [first, { ...second, inputs: ["images"] }, { className, config, inputs: ["first", "second"] }],
  };
}

const positive = { low: 0.2, high: 2 };
const bias = (length: number) => seededWeight("bias", [length]);
const scaleAndCenter = [seededWeight("gamma", [4]), seededWeight("beta", [4])];
const statistics = [seededWeight("moving_mean", [4]), seededWeight("moving_variance", [4], positive)];
const spaced = { strides: [2, 2], padding: "same" };
const padding = (value: number | readonly (readonly number[])[]) => ({ padding: value });

/** Every class of the registry, with the settings that matter, and every activation. */
export const layerCases: Readonly<Record<string, KerasLayerCase>> = {
  ...Object.fromEntries(
    [...activationFunctions.keys()].map((activation) => [
      `activation ${activation}`,
      one("Activation", { config: { activation } }),
    ]),
  ),
  "batch normalization": one("BatchNormalization", { weights: [...scaleAndCenter, ...statistics] }),
  "batch normalization without scale and center": one("BatchNormalization", {
    config: { scale: false, center: false, epsilon: 1e-5 },
    weights: statistics,
  }),
  "batch normalization behind a convolution": {
    inputShape: [5, 6, 3],
    layers: [
      {
        className: "Conv2D",
        config: { filters: 4, kernel_size: [3, 3], use_bias: false },
        weights: [seededWeight("kernel", [3, 3, 3, 4])],
      },
      { className: "BatchNormalization", weights: [...scaleAndCenter, ...statistics] },
    ],
  },
  "center of an image": one("CenterCrop", { config: { height: 3, width: 4 } }),
  concatenation: merging("Concatenate"),
  convolution: one("Conv2D", {
    config: { filters: 3, kernel_size: [3, 2], ...spaced, activation: "relu" },
    weights: [seededWeight("kernel", [3, 2, 4, 3]), bias(3)],
  }),
  "dilated convolution": one("Conv2D", {
    config: { filters: 3, kernel_size: [2, 2], dilation_rate: [2, 2] },
    weights: [seededWeight("kernel", [2, 2, 4, 3]), bias(3)],
  }),
  "convolution in groups": one("Conv2D", {
    config: { filters: 6, kernel_size: [3, 3], groups: 2, padding: "same" },
    isRefusedInTfjs: true,
    weights: [seededWeight("kernel", [3, 3, 2, 6]), bias(6)],
  }),
  "convolution in a group per channel": one("Conv2D", {
    config: { filters: 8, kernel_size: [3, 3], groups: 4, padding: "same" },
    weights: [seededWeight("kernel", [3, 3, 1, 8]), bias(8)],
  }),
  "depthwise convolution": one("DepthwiseConv2D", {
    config: { kernel_size: [3, 3], depth_multiplier: 2, ...spaced },
    weights: [seededWeight("depthwise_kernel", [3, 3, 4, 2]), bias(8)],
  }),
  "separable convolution": one("SeparableConv2D", {
    config: { filters: 3, kernel_size: [3, 3], depth_multiplier: 2, padding: "same" },
    weights: [
      seededWeight("depthwise_kernel", [3, 3, 4, 2]),
      seededWeight("pointwise_kernel", [1, 1, 8, 3]),
      bias(3),
    ],
  }),
  cropping: one("Cropping2D", {
    config: {
      cropping: [
        [0, 1],
        [2, 1],
      ],
    },
  }),
  "dense on features": one("Dense", {
    inputShape: [4],
    config: { units: 3, activation: "softmax" },
    weights: [seededWeight("kernel", [4, 3]), bias(3)],
  }),
  "dense on pixels": one("Dense", {
    config: { units: 3, activation: "gelu" },
    weights: [seededWeight("kernel", [4, 3]), bias(3)],
  }),
  dropout: one("Dropout", { config: { rate: 0.5 } }),
  "dropout of channels": one("SpatialDropout2D", { config: { rate: 0.5 } }),
  "dropout with the mean and variance of selu": one("AlphaDropout", { config: { rate: 0.5 } }),
  "dropout of whole branches": one("StochasticDepth", { config: { drop_path_rate: 0.5 } }),
  "gaussian dropout": one("GaussianDropout", { config: { rate: 0.5 } }),
  "gaussian noise": one("GaussianNoise", { config: { stddev: 1 } }),
  "elu with alpha": one("ELU", { config: { alpha: 0.5 }, isRefusedInTfjs: true }),
  elu: one("ELU"),
  flattening: one("Flatten"),
  "global average": one("GlobalAveragePooling2D"),
  "global average to a pixel": one("GlobalAveragePooling2D", { config: { keepdims: true } }),
  "global maximum": one("GlobalMaxPooling2D"),
  "layer normalization": one("LayerNormalization", { config: { epsilon: 1e-6 }, weights: scaleAndCenter }),
  "layer scale": one("LayerScale", {
    config: { init_values: 1e-6, projection_dim: 4 },
    weights: [seededWeight("gamma", [4])],
  }),
  "leaky relu": one("LeakyReLU", { config: { negative_slope: 0.2 } }),
  "average pooling": one("AveragePooling2D", { config: { pool_size: [3, 3], ...spaced } }),
  "maximum pooling": one("MaxPooling2D", { config: { pool_size: [3, 3], ...spaced } }),
  "maximum pooling of padded images, below zero": {
    inputShape: [5, 6, 4],
    layers: [
      { className: "Rescaling", config: { scale: 1, offset: -9 } },
      { className: "ZeroPadding2D", config: padding(1) },
      { className: "MaxPooling2D", config: { pool_size: [3, 3], strides: [2, 2] } },
    ],
  },
  ...Object.fromEntries(
    ["Add", "Average", "Maximum", "Minimum", "Multiply", "Subtract"].map((name) => [name, merging(name)]),
  ),
  "normalization by learned statistics": one("Normalization", {
    weights: [seededWeight("mean", [4]), seededWeight("variance", [4], positive), seededWeight("count", [])],
  }),
  "normalization by given statistics": one("Normalization", {
    config: { mean: [1, 2, 3, 4], variance: [4, 9, 1, 2] },
  }),
  "relu up to 6": one("ReLU", { config: { max_value: 6 } }),
  "leaky relu by its slope": one("ReLU", { config: { negative_slope: 0.1 }, isRefusedInTfjs: true }),
  "leaky relu by learned slopes": one("PReLU", { weights: [seededWeight("alpha", [5, 6, 4])] }),
  "length of one": one("UnitNormalization", { config: { axis: -1 } }),
  "penalty in training": one("ActivityRegularization", { config: { l1: 0.1, l2: 0.1 } }),
  permutation: one("Permute", { config: { dims: [3, 1, 2] } }),
  rescaling: one("Rescaling", { config: { scale: 1 / 127.5, offset: -1 } }),
  "rescaling per channel": one("Rescaling", { config: { scale: [1, 2, 3, 4], offset: [0, 1, 0, 2] } }),
  reshaping: one("Reshape", { config: { target_shape: [4, 3, 10] } }),
  "reshaping of features": one("Reshape", { inputShape: [12], config: { target_shape: [2, 2, 3] } }),
  "residual scaling": merging("CustomScaleLayer", { scale: 0.25 }),
  softmax: one("Softmax", { config: { axis: -1 } }),
  upsampling: one("UpSampling2D", { config: { size: [2, 3] } }),
  "zeros around": one("ZeroPadding2D", {
    config: padding([
      [0, 1],
      [2, 3],
    ]),
  }),
};
