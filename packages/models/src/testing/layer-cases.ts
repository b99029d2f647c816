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

/** What changes images in training alone, with what Keras wants to be told. */
const augmentations: Readonly<Record<string, Layer["config"]>> = {
  AugMix: {},
  CutMix: {},
  MixUp: {},
  RandAugment: {},
  RandomBrightness: { factor: 0.5 },
  RandomColorDegeneration: { factor: 0.5 },
  RandomColorJitter: { brightness_factor: 0.5 },
  RandomContrast: { factor: 0.5 },
  RandomElasticTransform: {},
  RandomErasing: {},
  RandomFlip: { mode: "horizontal" },
  RandomGaussianBlur: {},
  RandomGrayscale: { factor: 0.5 },
  RandomHue: { factor: 0.5 },
  RandomInvert: {},
  RandomPerspective: {},
  RandomPosterization: { factor: 4 },
  RandomRotation: { factor: [-0.1, 0.1], fill_mode: "constant" },
  RandomSaturation: { factor: 0.5 },
  RandomSharpness: { factor: 0.5 },
  RandomShear: { x_factor: 0.5 },
  RandomTranslation: { height_factor: 0.5, width_factor: 0.5 },
  RandomZoom: { height_factor: 0.5 },
};

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
  "center of an image": one("CenterCrop", { config: { height: 3, width: 3 } }),
  "channels in reverse": one("Flip", { config: { axis: -1 } }),
  "columns in reverse": one("Flip", { config: { axis: 2 }, isRefusedInTfjs: true }),
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
  "transposed convolution": one("Conv2DTranspose", {
    config: { filters: 3, kernel_size: [3, 2], strides: [2, 2], activation: "relu" },
    weights: [seededWeight("kernel", [3, 2, 3, 4]), bias(3)],
  }),
  "transposed convolution of the same size times its strides": one("Conv2DTranspose", {
    config: { filters: 3, kernel_size: [4, 3], strides: [2, 1], padding: "same", use_bias: false },
    weights: [seededWeight("kernel", [4, 3, 3, 4])],
  }),
  "transposed convolution with gaps": one("Conv2DTranspose", {
    config: { filters: 2, kernel_size: [1, 2], strides: [3, 3], use_bias: false },
    weights: [seededWeight("kernel", [1, 2, 2, 4])],
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
  "dense on rows": one("Dense", {
    inputShape: [6, 4],
    config: { units: 3, activation: "relu" },
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
  "global average of rows": one("GlobalAveragePooling1D", { inputShape: [6, 4] }),
  "global maximum of rows": one("GlobalMaxPooling1D", { inputShape: [6, 4] }),
  "global average of rows to a row": one("GlobalAveragePooling1D", {
    inputShape: [6, 4],
    config: { keepdims: true },
    isRefusedInTfjs: true,
  }),
  "group normalization": one("GroupNormalization", { config: { groups: 2 }, weights: scaleAndCenter }),
  "group normalization of each channel": one("GroupNormalization", {
    config: { groups: -1, epsilon: 1e-5, center: false },
    weights: [seededWeight("gamma", [4])],
  }),
  identity: one("Identity"),
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
  "leaky relu by learned slopes per channel": one("PReLU", {
    config: { shared_axes: [1, 2] },
    weights: [seededWeight("alpha", [1, 1, 4])],
  }),
  "leaky relu of features by learned slopes": one("PReLU", {
    inputShape: [4],
    weights: [seededWeight("alpha", [4])],
  }),
  "length of one": one("UnitNormalization", { config: { axis: -1 } }),
  "penalty in training": one("ActivityRegularization", { config: { l1: 0.1, l2: 0.1 } }),
  permutation: one("Permute", { config: { dims: [3, 1, 2] } }),
  "permutation of rows": one("Permute", { inputShape: [3, 4], config: { dims: [2, 1] } }),
  rescaling: one("Rescaling", { config: { scale: 1 / 127.5, offset: -1 } }),
  "rescaling per channel": one("Rescaling", { config: { scale: [1, 2, 3, 4], offset: [0, 1, 0, 2] } }),
  reshaping: one("Reshape", { config: { target_shape: [4, 3, 10] } }),
  "reshaping of features": one("Reshape", { inputShape: [12], config: { target_shape: [2, 2, 3] } }),
  "residual scaling": merging("CustomScaleLayer", { scale: 0.25 }),
  "resizing to smaller": one("Resizing", { config: { height: 3, width: 4 } }),
  "resizing to larger": one("Resizing", { config: { height: 8, width: 7 } }),
  "resizing with antialiasing": one("Resizing", { config: { height: 2, width: 3, antialias: true } }),
  "resizing to the nearest": one("Resizing", { config: { height: 3, width: 9, interpolation: "nearest" } }),
  "resizing of what fits": one("Resizing", { config: { height: 3, width: 3, crop_to_aspect_ratio: true } }),
  softmax: one("Softmax", { config: { axis: -1 } }),
  upsampling: one("UpSampling2D", { config: { size: [2, 3] } }),
  "smooth upsampling": one("UpSampling2D", { config: { size: [2, 2], interpolation: "bilinear" } }),
  ...Object.fromEntries(
    Object.entries(augmentations).map(([className, config]) => [
      className,
      one(className, { inputShape: [5, 6, 3], config }),
    ]),
  ),
  "zeros around": one("ZeroPadding2D", {
    config: padding([
      [0, 1],
      [2, 3],
    ]),
  }),
};
