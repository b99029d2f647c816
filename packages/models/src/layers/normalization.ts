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
import { defineLayer, type LayerDefinition, NATIVE, type Translation } from "./layer-definition.ts";
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
    aliases: ["BatchNormalizationV1", "BatchNormalizationV2"],
    keras2Settings: ["fused", "virtual_batch_size", "adjustment"],
    weights: (config) => [
      ...affineSlots(config),
      statistic("moving_mean", [ANY]),
      statistic("moving_variance", [ANY]),
    ],
    inputAxes: { gamma: 0, beta: 0, moving_mean: 0, moving_variance: 0 },
    tfjs: NATIVE,
    toOnnx: convertBatchNormalization,
  }),
  defineLayer("LayerNormalization", {
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
    pixels: "scaled",
    weights: (config) =>
      (config.mean ?? null) === null
        ? [statistic("mean", [ANY]), statistic("variance", [ANY]), statistic("count", [])]
        : [],
    tfjs: { isNative: false, translate: translateNormalization },
    toOnnx: convertNormalization,
  }),
  defineLayer("Rescaling", {
    pixels: "scaled",
    tfjs: { isNative: true, translate: translateRescaling },
    toOnnx: convertRescaling,
  }),
  defineLayer("UnitNormalization"),
];
