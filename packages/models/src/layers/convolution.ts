import { chain, type LayerConverter, operation, type Step } from "../convert/fragments/fragment.ts";
import { permute4 } from "../convert/fragments/permute.ts";
import {
  countSetting,
  type ImageInput,
  imageInput,
  optionalWeight,
  pairSetting,
  requiredWeight,
} from "../convert/fragments/settings.ts";
import { windowOf } from "../convert/fragments/window.ts";
import { UnsupportedLayerError } from "../errors.ts";
import type { Layer, Weight } from "../types.ts";
import { activationSteps } from "./activation-functions.ts";
import { defineLayer, type LayerDefinition, NATIVE, type Translation } from "./layer-definition.ts";
import { ANY, biasSlots, kernelSizeOf, sizeOf, slot } from "./weight-slots.ts";

/** Convolution: kernel `[kh, kw, C / groups, F]` → `[F, C / groups, kh, kw]`. */
const convertConv2D: LayerConverter = (layer, inputs) => {
  const { input, height, width } = imageInput(layer, inputs);
  const kernel = requiredWeight(layer, "kernel");
  const bias = optionalWeight(layer, "bias");
  const [rows = 1, columns = 1, , filters = 1] = kernel.shape;
  const window = windowOf(layer, {
    kernel: [rows, columns],
    strides: pairSetting(layer, "strides", 1),
    height,
    width,
  });
  const output = { name: layer.name, shape: [filters, window.height, window.width] };
  const group = BigInt(countSetting(layer, "groups", 1));
  const weights = { kernel: permute4(kernel, [3, 2, 0, 1]), ...(bias ? { bias } : {}) };
  return chain(output, input, [
    operation("Conv", { attributes: { ...window.attributes, group }, weights }),
    ...activationSteps(layer, output),
  ]);
};

/** Depthwise convolution: kernel `[kh, kw, C, m]`, output channels `C · m`. */
const convertDepthwiseConv2D: LayerConverter = (layer, inputs) => {
  const image = imageInput(layer, inputs);
  const { step, shape } = depthwisePart(layer, image, { bias: optionalWeight(layer, "bias") });
  const output = { name: layer.name, shape };
  return chain(output, image.input, [step, ...activationSteps(layer, output)]);
};

/** A depthwise convolution and a 1×1 convolution after it, `[1, 1, C · m, F]`. */
const convertSeparableConv2D: LayerConverter = (layer, inputs) => {
  const image = imageInput(layer, inputs);
  const { step, shape } = depthwisePart(layer, image);
  const pointwise = requiredWeight(layer, "pointwise_kernel");
  const bias = optionalWeight(layer, "bias");
  const [, height = 1, width = 1] = shape;
  const output = { name: layer.name, shape: [pointwise.shape[3] ?? 1, height, width] };
  const weights = { kernel: permute4(pointwise, [3, 2, 0, 1]), ...(bias ? { bias } : {}) };
  return chain(output, image.input, [
    step,
    operation("Conv", { attributes: { kernel_shape: [1n, 1n] }, weights }),
    ...activationSteps(layer, output),
  ]);
};

/** The depthwise part of a layer: a convolution with one group per channel, whose kernel is `[C · m, 1, kh, kw]`. */
function depthwisePart(
  layer: Layer,
  { height, width }: ImageInput,
  { bias }: { readonly bias?: Weight | undefined } = {},
): { readonly step: Step; readonly shape: readonly number[] } {
  const kernel = requiredWeight(layer, "depthwise_kernel");
  const [rows = 1, columns = 1, channels = 1, multiplier = 1] = kernel.shape;
  const window = windowOf(layer, {
    kernel: [rows, columns],
    strides: pairSetting(layer, "strides", 1),
    height,
    width,
  });
  const { values } = permute4(kernel, [2, 3, 0, 1]);
  const shape = [channels * multiplier, 1, rows, columns];
  const attributes = { ...window.attributes, group: BigInt(channels) };
  const weights = { kernel: { shape, values }, ...(bias ? { bias } : {}) };
  return {
    step: operation("Conv", { attributes, weights }),
    shape: [channels * multiplier, window.height, window.width],
  };
}

/** A convolution with one group per channel is a depthwise one; TensorFlow.js has no other groups. */
const translateGroups: Translation = (layer) => {
  const { filters: _, groups, ...config } = layer.config;
  const kernel = layer.weights.find((weight) => weight.name === "kernel");
  const [rows = 0, columns = 0, perGroup = 0, filters = 0] = kernel?.shape ?? [];
  if (typeof groups !== "number" || groups === 1) return [layer];
  if (!kernel || perGroup !== 1)
    throw new UnsupportedLayerError(
      layer.name,
      layer.className,
      `TensorFlow.js has no convolution in ${groups} groups; use the engine onnxruntime, or write the model as .onnx`,
    );
  const multiplier = filters / groups;
  return [
    {
      ...layer,
      className: "DepthwiseConv2D",
      config: { ...config, depth_multiplier: multiplier },
      weights: [
        { name: "depthwise_kernel", shape: [rows, columns, groups, multiplier], values: kernel.values },
        ...layer.weights.filter((weight) => weight.name === "bias"),
      ],
    },
  ];
};

/** Layers that move a kernel over an image. */
export const convolutionLayers: readonly LayerDefinition[] = [
  defineLayer("Conv2D", {
    weights: (config) => [
      slot("kernel", [...kernelSizeOf(config), ANY, sizeOf(config, "filters")]),
      ...biasSlots(config, sizeOf(config, "filters")),
    ],
    inputAxes: { kernel: 2 },
    isGrouped: true,
    outputKernel: { name: "kernel", axes: 1 },
    padsImages: true,
    head: { sizeSetting: "filters", window: [1, 1] },
    tfjs: { isNative: true, translate: translateGroups, harmless: { groups: 1 } },
    toOnnx: convertConv2D,
  }),
  defineLayer("DepthwiseConv2D", {
    keras2Settings: ["filters", "groups"],
    weights: (config) => [
      slot("depthwise_kernel", [...kernelSizeOf(config), ANY, sizeOf(config, "depth_multiplier") ?? 1]),
      ...biasSlots(config),
    ],
    inputAxes: { depthwise_kernel: 2 },
    outputKernel: { name: "depthwise_kernel", axes: 2 },
    padsImages: true,
    tfjs: { isNative: true, harmless: { groups: 1 } },
    toOnnx: convertDepthwiseConv2D,
  }),
  defineLayer("SeparableConv2D", {
    keras2Settings: ["groups"],
    weights: (config) => [
      slot("depthwise_kernel", [...kernelSizeOf(config), ANY, sizeOf(config, "depth_multiplier") ?? 1]),
      slot("pointwise_kernel", [1, 1, ANY, sizeOf(config, "filters")]),
      ...biasSlots(config, sizeOf(config, "filters")),
    ],
    inputAxes: { depthwise_kernel: 2 },
    outputKernel: { name: "pointwise_kernel", axes: 1 },
    padsImages: true,
    tfjs: NATIVE,
    toOnnx: convertSeparableConv2D,
  }),
];
