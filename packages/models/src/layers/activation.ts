import { onnxAxis } from "../convert/fragments/axes.ts";
import {
  chain,
  type LayerConverter,
  operation,
  type Step,
  type Tensor,
} from "../convert/fragments/fragment.ts";
import { permute4 } from "../convert/fragments/permute.ts";
import { numberSetting, onlyInput, refuse, requiredWeight } from "../convert/fragments/settings.ts";
import type { Layer } from "../types.ts";
import { activationSteps, clip } from "./activation-functions.ts";
import { defineLayer, type LayerDefinition, NATIVE, type Translation } from "./layer-definition.ts";
import { slot } from "./weight-slots.ts";

/** A layer that changes each number by itself, or those along one axis, and not how many there are. */
function elementwise(stepsOf: (layer: Layer, input: Tensor) => readonly Step[]): LayerConverter {
  return (layer, inputs) => {
    const input = onlyInput(layer, inputs);
    return chain({ name: layer.name, shape: input.shape }, input, stepsOf(layer, input));
  };
}

/** `max(x, 0)`, with `max_value` cut off there, with `negative_slope` leaky. */
function reluStep(layer: Layer): Step {
  const slope = numberSetting(layer, "negative_slope", 0);
  const maximum = numberSetting(layer, "max_value", Number.POSITIVE_INFINITY);
  if (numberSetting(layer, "threshold", 0) !== 0) return refuse(layer, "its threshold is not 0");
  if (slope !== 0 && Number.isFinite(maximum))
    return refuse(layer, "it has a negative_slope and a max_value at once");
  if (Number.isFinite(maximum)) return clip(0, maximum);
  return slope === 0 ? operation("Relu") : operation("LeakyRelu", { attributes: { alpha: slope } });
}

/** `x` where positive, else a fraction of it: `negative_slope` in Keras 3, `alpha` in Keras 2. */
function leakyReluStep(layer: Layer): Step {
  const alpha = numberSetting(layer, "negative_slope", numberSetting(layer, "alpha", 0.3));
  return operation("LeakyRelu", { attributes: { alpha } });
}

/** TensorFlow.js knows the slope by Keras 2's name. */
const translateLeakyReLU: Translation = (layer) => {
  const { negative_slope, alpha, ...config } = layer.config;
  return [{ ...layer, config: { ...config, alpha: negative_slope ?? alpha ?? 0.3 } }];
};

/** `x` where positive, else `alpha · (exp(x) − 1)`. */
function eluStep(layer: Layer): Step {
  return operation("Elu", { attributes: { alpha: numberSetting(layer, "alpha", 1) } });
}

/** `x` where positive, else `alpha · x`, with an alpha for each number, or for all along some axes. */
function preluStep(layer: Layer, input: Tensor): Step {
  const { shape, values } = requiredWeight(layer, "alpha");
  if (shape.length !== 3) return operation("PRelu", { weights: { alpha: { shape, values } } });
  const [height = 1, width = 1, channels = 1] = shape;
  const turned = permute4({ shape: [1, height, width, channels], values }, [0, 3, 1, 2]);
  const fits = turned.shape.slice(1).every((size, axis) => size === 1 || size === input.shape[axis]);
  if (!fits) return refuse(layer, `its alpha of shape [${shape.join(", ")}] is for images of another size`);
  return operation("PRelu", { weights: { alpha: { shape: turned.shape.slice(1), values: turned.values } } });
}

/** Slopes `[C, H, W]` as `[H, W, C]`. */
function preluOnChannelsLast(layer: Layer): Layer {
  const { shape, values, name } = requiredWeight(layer, "alpha");
  const [channels = 1, height = 1, width = 1] = shape;
  const turned = permute4({ shape: [1, channels, height, width], values }, [0, 2, 3, 1]);
  const shared = [height, width].flatMap((size, axis) => (size === 1 ? [axis + 1] : []));
  const config = { ...layer.config, shared_axes: channels === 1 ? [...shared, 3] : shared };
  return { ...layer, config, weights: [{ name, shape: turned.shape.slice(1), values: turned.values }] };
}

function softmaxStep(layer: Layer, input: Tensor): Step {
  const axis = BigInt(onnxAxis(layer, numberSetting(layer, "axis", -1), input));
  return operation("Softmax", { attributes: { axis } });
}

/** Activations as layers of their own. */
export const activationLayers: readonly LayerDefinition[] = [
  defineLayer("Activation", {
    onChannelsFirst: (layer) => (layer.config.activation === "softmax" ? undefined : layer),
    pixels: ({ config }) =>
      (config.activation ?? "linear") === "linear" ? { scale: [1], offset: [0] } : undefined,
    mayFollowHead: true,
    tfjs: NATIVE,
    toOnnx: elementwise(activationSteps),
  }),
  defineLayer("ELU", {
    onChannelsFirst: "as it is",
    tfjs: { isNative: true, harmless: { alpha: 1 } },
    toOnnx: elementwise((layer) => [eluStep(layer)]),
  }),
  defineLayer("LeakyReLU", {
    onChannelsFirst: "as it is",
    tfjs: { isNative: true, translate: translateLeakyReLU },
    toOnnx: elementwise((layer) => [leakyReluStep(layer)]),
  }),
  defineLayer("PReLU", {
    weights: () => [slot("alpha", undefined)],
    onChannelsFirst: preluOnChannelsLast,
    tfjs: NATIVE,
    toOnnx: elementwise((layer, input) => [preluStep(layer, input)]),
  }),
  defineLayer("ReLU", {
    onChannelsFirst: "as it is",
    tfjs: { isNative: true, harmless: { negative_slope: 0, threshold: 0 } },
    toOnnx: elementwise((layer) => [reluStep(layer)]),
  }),
  defineLayer("Softmax", {
    onChannelsFirst: "by its axis",
    mayFollowHead: true,
    tfjs: NATIVE,
    toOnnx: elementwise((layer, input) => [softmaxStep(layer, input)]),
  }),
];
