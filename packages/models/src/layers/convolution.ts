import { chain, type LayerConverter, operation, type Step } from "../convert/fragments/fragment.ts";
import { permute4 } from "../convert/fragments/permute.ts";
import {
  countSetting,
  type ImageInput,
  imageInput,
  optionalWeight,
  pairSetting,
  refuse,
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

/** The way back of a convolution: kernel `[kh, kw, F, C]` → `[C, F, kh, kw]`, output `stride` times as large. */
const convertConv2DTranspose: LayerConverter = (layer, inputs) => {
  const { input, height, width } = imageInput(layer, inputs);
  const kernel = requiredWeight(layer, "kernel");
  const bias = optionalWeight(layer, "bias");
  const [rows = 1, columns = 1, filters = 1] = kernel.shape;
  const strides = pairSetting(layer, "strides", 1);
  const dilations = pairSetting(layer, "dilation_rate", 1);
  if ((layer.config.output_padding ?? null) !== null) return refuse(layer, "it has an output_padding");
  if (dilations.some((rate) => rate !== 1)) return refuse(layer, "it has a dilation_rate");
  const vertical = transposedSpan(layer, { kernel: rows, stride: strides[0] });
  const horizontal = transposedSpan(layer, { kernel: columns, stride: strides[1] });
  const output = {
    name: layer.name,
    shape: [filters, height * strides[0] + vertical.more, width * strides[1] + horizontal.more],
  };
  const attributes = {
    kernel_shape: [rows, columns].map(BigInt),
    strides: strides.map(BigInt),
    pads: [vertical.before, horizontal.before, vertical.after, horizontal.after].map(BigInt),
    output_padding: [vertical.added, horizontal.added].map(BigInt),
  };
  const weights = { kernel: permute4(kernel, [3, 2, 0, 1]), ...(bias ? { bias } : {}) };
  return chain(output, input, [
    operation("ConvTranspose", { attributes, weights }),
    ...activationSteps(layer, output),
  ]);
};

/** Of one direction: what ONNX takes away at both ends or adds, and how much longer than `stride` times the input it gets. */
function transposedSpan(
  layer: Layer,
  { kernel, stride }: { readonly kernel: number; readonly stride: number },
) {
  const overhang = Math.max(kernel - stride, 0);
  const added = Math.max(stride - kernel, 0);
  const padding = layer.config.padding ?? "valid";
  if (padding === "valid") return { before: 0, after: 0, added, more: overhang };
  if (padding !== "same") return refuse(layer, `its padding is ${String(padding)}`);
  const before = Math.floor(overhang / 2);
  return { before, after: overhang - before, added, more: 0 };
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
  defineLayer("Conv2DTranspose", {
    weights: (config) => [
      slot("kernel", [...kernelSizeOf(config), sizeOf(config, "filters"), ANY]),
      ...biasSlots(config, sizeOf(config, "filters")),
    ],
    inputAxes: { kernel: 3 },
    outputChannels: ({ config }) => sizeOf(config, "filters"),
    tfjs: NATIVE,
    toOnnx: convertConv2DTranspose,
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
