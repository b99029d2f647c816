import { channelAxis, channelCount, channelVectorShape, onnxAxis } from "../convert/fragments/axes.ts";
import { lastAxisChannels } from "../convert/fragments/channels-last.ts";
import {
  chain,
  type LayerConverter,
  operation,
  type Step,
  type Tensor,
} from "../convert/fragments/fragment.ts";
import {
  booleanSetting,
  numberSetting,
  numbersSetting,
  onlyInput,
  optionalWeight,
  refuse,
  requiredWeight,
} from "../convert/fragments/settings.ts";
import { UnsupportedLayerError } from "../errors.ts";
import type { FloatArray } from "../formats/onnx/protobuf/tensors.ts";
import type { Json, Layer, Weight } from "../types.ts";
import {
  defineLayer,
  type LayerDefinition,
  NATIVE,
  type PixelArithmetic,
  type Translation,
} from "./layer-definition.ts";
import { ANY, affineSlots, slot, statistic } from "./weight-slots.ts";

/** `gamma · (x − mean) / √(variance + epsilon) + beta` per channel, where no convolution before it took it in. */
const convertBatchNormalization: LayerConverter = (layer, inputs) => {
  const input = onlyInput(layer, inputs);
  if (onnxAxis(layer, numberSetting(layer, "axis", -1), input) !== channelAxis(input))
    return refuse(layer, "it does not normalize the last axis");
  const normalization = operation("BatchNormalization", {
    attributes: { epsilon: numberSetting(layer, "epsilon", 0.001) },
    weights: {
      gamma: optionalWeight(layer, "gamma") ?? constantVector(input, 1),
      beta: optionalWeight(layer, "beta") ?? constantVector(input, 0),
      moving_mean: requiredWeight(layer, "moving_mean"),
      moving_variance: requiredWeight(layer, "moving_variance"),
    },
  });
  return chain({ name: layer.name, shape: input.shape }, input, [normalization]);
};

/** `gamma · (x − mean) / √(variance + epsilon) + beta`, with mean and variance over the channels of each pixel. */
const convertLayerNormalization: LayerConverter = (layer, inputs) => {
  const input = onlyInput(layer, inputs);
  if (onnxAxis(layer, numberSetting(layer, "axis", -1), input) !== channelAxis(input))
    return refuse(layer, "it does not normalize the last axis alone");
  if (booleanSetting(layer, "rms_scaling", false)) return refuse(layer, "it has rms_scaling");
  const beta = optionalWeight(layer, "beta");
  const normalization = operation("LayerNormalization", {
    attributes: { axis: -1n, epsilon: numberSetting(layer, "epsilon", 0.001) },
    weights: {
      gamma: optionalWeight(layer, "gamma") ?? constantVector(input, 1),
      ...(beta ? { beta } : {}),
    },
  });
  return chain({ name: layer.name, shape: input.shape }, input, lastAxisChannels(input, [normalization]));
};

/** `gamma · (x − mean) / √(variance + epsilon) + beta`, with mean and variance over each group of channels of an image. */
const convertGroupNormalization: LayerConverter = (layer, inputs) => {
  const input = onlyInput(layer, inputs);
  if (
    onnxAxis(layer, numberSetting(layer, "axis", -1), input) !== channelAxis(input) ||
    input.shape.length === 2
  )
    return refuse(layer, "it does not normalize the channels of images");
  const count = channelCount(input);
  const groups = groupsOf(layer, count);
  const vector = (value: number) => ({ shape: [groups], values: new Float32Array(groups).fill(value) });
  const epsilon = numberSetting(layer, "epsilon", 0.001);
  const [gamma, beta] = [optionalWeight(layer, "gamma"), optionalWeight(layer, "beta")];
  return chain({ name: layer.name, shape: input.shape }, input, [
    operation("Reshape", {
      integers: { shape: [-1, groups, input.shape.reduce((a, b) => a * b, 1) / groups] },
    }),
    operation("InstanceNormalization", {
      attributes: { epsilon },
      weights: { ones: vector(1), zeros: vector(0) },
    }),
    operation("Reshape", { integers: { shape: [-1, ...input.shape] } }),
    ...(gamma ? [operation("Mul", { weights: { gamma: channelVectorFor(input, gamma.values) } })] : []),
    ...(beta ? [operation("Add", { weights: { beta: channelVectorFor(input, beta.values) } })] : []),
  ]);
};

/** Keras's −1 is a group for each channel. */
function groupsOf(layer: Layer, count: number): number {
  const setting = numberSetting(layer, "groups", 32);
  const groups = setting === -1 ? count : setting;
  if (groups >= 1 && Number.isInteger(count / groups)) return groups;
  return refuse(layer, `its ${count} channels can't be put into ${setting} groups`);
}

/** Of the length one along the last axis. */
const convertUnitNormalization: LayerConverter = (layer, inputs) => {
  const input = onlyInput(layer, inputs);
  const axis = BigInt(onnxAxis(layer, numberSetting(layer, "axis", -1), input));
  return chain({ name: layer.name, shape: input.shape }, input, [
    operation("LpNormalization", { attributes: { axis, p: 2n } }),
  ]);
};

function constantVector(input: Tensor, value: number): FloatArray {
  const count = channelCount(input);
  return { shape: [count], values: new Float32Array(count).fill(value) };
}

/** Keras's `keras.config.epsilon()`, below which a standard deviation is not let. */
const SMALLEST_DEVIATION = 1e-7;

/** `(x − mean) / max(√variance, 1e-7)` per channel; the statistics are weights where they were learned, settings where given. */
const convertNormalization: LayerConverter = (layer, inputs) => {
  const input = onlyInput(layer, inputs);
  const mean = givenOrLearned(layer, "mean");
  const deviation = givenOrLearned(layer, "variance").map((v) => Math.max(Math.sqrt(v), SMALLEST_DEVIATION));
  const count = channelCount(input);
  if (layer.config.invert === true || [mean, deviation].some((s) => s.length !== 1 && s.length !== count))
    return refuse(layer, "it does not normalize the last axis by its mean and variance");
  return chain({ name: layer.name, shape: input.shape }, input, [
    operation("Sub", { weights: { mean: channelVectorFor(input, mean) } }),
    operation("Div", { weights: { deviation: channelVectorFor(input, deviation) } }),
  ]);
};

function givenOrLearned(layer: Layer, name: string): readonly number[] {
  const learned = optionalWeight(layer, name);
  if (learned) return [...learned.values];
  const given = layer.config[name];
  return numbersSetting(
    { ...layer, config: { [name]: Array.isArray(given) ? given.flat(3) : (given ?? null) } },
    name,
  );
}

/** `x · scale + offset`, each a number or one per channel. */
const convertRescaling: LayerConverter = (layer, inputs) => {
  const input = onlyInput(layer, inputs);
  const scale = numbersSetting(layer, "scale");
  const offset = layer.config.offset === undefined ? [0] : numbersSetting(layer, "offset");
  const steps: Step[] = [
    operation("Mul", { weights: { scale: channelVectorFor(input, scale) } }),
    ...(offset.some((n) => n !== 0)
      ? [operation("Add", { weights: { offset: channelVectorFor(input, offset) } })]
      : []),
  ];
  return chain({ name: layer.name, shape: input.shape }, input, steps);
};

/** `x · gamma` per channel: the `LayerScale` of Keras's ConvNeXt. */
const convertLayerScale: LayerConverter = (layer, inputs) => {
  const input = onlyInput(layer, inputs);
  const gamma = channelVectorFor(input, requiredWeight(layer, "gamma").values);
  return chain({ name: layer.name, shape: input.shape }, input, [operation("Mul", { weights: { gamma } })]);
};

function channelVectorFor(input: Tensor, values: ArrayLike<number>): FloatArray {
  return { shape: channelVectorShape(input, values.length), values: Float32Array.from(values) };
}

/** `(x − mean) / √variance`: a batch normalization without scale and center. */
const translateNormalization: Translation = (layer) => {
  const mean = statisticIn(layer, "mean");
  const variance = statisticIn(layer, "variance").map((v) => Math.max(v, SMALLEST_DEVIATION ** 2));
  if (layer.config.invert === true || mean.length === 0 || variance.length === 0)
    throw new UnsupportedLayerError(
      layer.name,
      layer.className,
      "it does not normalize by a mean and a variance",
    );
  const count = Math.max(mean.length, variance.length);
  if (count === 1) {
    const scale = 1 / Math.sqrt(variance[0] ?? 1);
    return [
      { ...layer, className: "Rescaling", config: { scale, offset: -(mean[0] ?? 0) * scale }, weights: [] },
    ];
  }
  return [
    {
      ...layer,
      className: "BatchNormalization",
      config: { axis: -1, epsilon: 0, scale: false, center: false, dtype: "float32" },
      weights: [
        channelWeight("moving_mean", spread(mean, count)),
        channelWeight("moving_variance", spread(variance, count)),
      ],
    },
  ];
};

/** The groups in rows of their own, each of which a layer normalization takes; then scale and center per channel. */
const translateGroupNormalization: Translation = (layer, { free, shape }) => {
  const [height, width, count, ...others] = shape(layer.inputs[0]) ?? [];
  if (height === undefined || width === undefined || count === undefined || others.length > 0) return [layer];
  const [groups, pixels] = [groupsOf(layer, count), height * width];
  const size = count / groups;
  const parts: readonly (readonly [string, Layer["config"]])[] = [
    ["Reshape", { target_shape: [pixels, groups, size] }],
    ["Permute", { dims: [2, 1, 3] }],
    ["Reshape", { target_shape: [groups, pixels * size] }],
    [
      "LayerNormalization",
      { axis: -1, epsilon: numberSetting(layer, "epsilon", 0.001), scale: false, center: false },
    ],
    ["Reshape", { target_shape: [groups, pixels, size] }],
    ["Permute", { dims: [2, 1, 3] }],
    ["Reshape", { target_shape: [height, width, count] }],
  ];
  const names = parts.map(([className]) => free(`${layer.name}_${className.toLowerCase()}`));
  const made = parts.map(([className, config], i) => ({
    name: names[i] ?? "",
    className,
    config,
    inputs: i === 0 ? layer.inputs : [names[i - 1] ?? ""],
    weights: [],
  }));
  const scale = optionalWeight(layer, "gamma")?.values ?? new Float32Array(count).fill(1);
  const offset = optionalWeight(layer, "beta")?.values ?? new Float32Array(count);
  return [...made, perChannel({ ...layer, inputs: names.slice(-1) }, { scale, offset })];
};

function statisticIn(layer: Layer, name: string): readonly number[] {
  const learned = optionalWeight(layer, name);
  return learned ? [...learned.values] : numbersOf(layer.config[name]);
}

/** `x · scale + offset`: TensorFlow.js has it for one number each; one per channel is a batch normalization. */
const translateRescaling: Translation = (layer) => {
  const scale = numbersOf(layer.config.scale);
  const offset = numbersOf(layer.config.offset ?? 0);
  const length = Math.max(scale.length, offset.length);
  if (length <= 1)
    return [{ ...layer, config: { ...layer.config, scale: scale[0] ?? 1, offset: offset[0] ?? 0 } }];
  return [perChannel(layer, { scale: spread(scale, length), offset: spread(offset, length) })];
};

/** `x · gamma` per channel. */
const translateLayerScale: Translation = (layer) => {
  const gamma = optionalWeight(layer, "gamma")?.values ?? new Float32Array(0);
  return [perChannel(layer, { scale: gamma, offset: new Float32Array(gamma.length) })];
};

/** `x · scale + offset` of pixels, where all of it is known. */
function rescaledPixels({ config }: Layer): PixelArithmetic | undefined {
  const [scale, offset] = [numbersOf(config.scale ?? 1), numbersOf(config.offset ?? 0)];
  return scale.length > 0 && offset.length > 0 ? { scale, offset } : undefined;
}

/** `(x − mean) / max(√variance, 1e-7)` of pixels. */
function normalizedPixels(layer: Layer): PixelArithmetic | undefined {
  const mean = statisticIn(layer, "mean");
  const variance = statisticIn(layer, "variance");
  if (mean.length === 0 || variance.length === 0 || layer.config.invert === true) return undefined;
  const scale = variance.map((v) => 1 / Math.max(Math.sqrt(v), SMALLEST_DEVIATION));
  return { scale, offset: spread(mean, variance.length).map((m, c) => -m * (scale[c] ?? 1)) };
}

/** A batch normalization of pixels, by its statistics. */
function batchNormalizedPixels(layer: Layer): PixelArithmetic | undefined {
  const [mean, variance] = [statisticIn(layer, "moving_mean"), statisticIn(layer, "moving_variance")];
  const gamma = optionalWeight(layer, "gamma")?.values;
  const beta = optionalWeight(layer, "beta")?.values;
  const epsilon = numberSetting(layer, "epsilon", 0.001);
  const scale = variance.map((v, c) => (gamma?.[c] ?? 1) / Math.sqrt(v + epsilon));
  return { scale, offset: scale.map((s, c) => (beta?.[c] ?? 0) - (mean[c] ?? 0) * s) };
}

/** The numbers of a setting that is one number or a list, however nested; empty where it is something else. */
function numbersOf(value: Json | undefined): readonly number[] {
  const flat = Array.isArray(value) ? value.flat(4) : [value];
  const numbers = flat.filter((n) => typeof n === "number");
  return numbers.length === flat.length ? numbers : [];
}

/** One number for each channel, the first of `values` where there are none for it. */
function spread(values: readonly number[], length: number): readonly number[] {
  return Array.from({ length }, (_, c) => values[c] ?? values[0] ?? 0);
}

/** `x · scale + offset` per channel, as a batch normalization whose statistics change nothing. */
function perChannel(
  layer: Layer,
  { scale, offset }: { readonly scale: ArrayLike<number>; readonly offset: ArrayLike<number> },
): Layer {
  const { length } = scale;
  const weights = [
    channelWeight("gamma", scale),
    channelWeight("beta", offset),
    channelWeight("moving_mean", new Float32Array(length)),
    channelWeight("moving_variance", new Float32Array(length).fill(1)),
  ];
  const config = { axis: -1, epsilon: 0, scale: true, center: true, dtype: "float32" };
  return { ...layer, className: "BatchNormalization", config, weights };
}

function channelWeight(name: string, values: ArrayLike<number>): Weight {
  return { name, shape: [values.length], values: Float32Array.from(values) };
}

/** Layers that shift and stretch numbers, by statistics, weights or settings. */
export const normalizationLayers: readonly LayerDefinition[] = [
  defineLayer("BatchNormalization", {
    onChannelsFirst: "by its axis",
    aliases: ["BatchNormalizationV1", "BatchNormalizationV2"],
    keras2Settings: ["fused", "virtual_batch_size", "adjustment"],
    weights: (config) => [
      ...affineSlots(config),
      statistic("moving_mean", [ANY]),
      statistic("moving_variance", [ANY]),
    ],
    inputAxes: { gamma: 0, beta: 0, moving_mean: 0, moving_variance: 0 },
    pixels: batchNormalizedPixels,
    tfjs: NATIVE,
    toOnnx: convertBatchNormalization,
  }),
  defineLayer("GroupNormalization", {
    onChannelsFirst: "by its axis",
    weights: affineSlots,
    inputAxes: { gamma: 0, beta: 0 },
    tfjs: { isNative: false, translate: translateGroupNormalization },
    toOnnx: convertGroupNormalization,
  }),
  defineLayer("LayerNormalization", {
    onChannelsFirst: "by its axis",
    weights: affineSlots,
    inputAxes: { gamma: 0, beta: 0 },
    tfjs: { isNative: true, harmless: { rms_scaling: false } },
    toOnnx: convertLayerNormalization,
  }),
  defineLayer("LayerScale", {
    kerasModule: "keras.src.applications.convnext",
    weights: () => [slot("gamma", [ANY])],
    inputAxes: { gamma: 0 },
    tfjs: { isNative: false, translate: translateLayerScale },
    toOnnx: convertLayerScale,
  }),
  defineLayer("Normalization", {
    onChannelsFirst: "by its axis",
    pixels: normalizedPixels,
    weights: (config) =>
      (config.mean ?? null) === null
        ? [statistic("mean", [ANY]), statistic("variance", [ANY]), statistic("count", [])]
        : [],
    tfjs: { isNative: false, translate: translateNormalization },
    toOnnx: convertNormalization,
  }),
  defineLayer("Rescaling", {
    onChannelsFirst: (layer) => (numbersOf(layer.config.scale).length > 1 ? undefined : layer),
    pixels: rescaledPixels,
    tfjs: { isNative: true, translate: translateRescaling },
    toOnnx: convertRescaling,
  }),
  defineLayer("UnitNormalization", { onChannelsFirst: "by its axis", toOnnx: convertUnitNormalization }),
];
