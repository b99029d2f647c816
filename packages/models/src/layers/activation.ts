import { onnxAxis } from "../convert/fragments/axes.ts";
import {
  chain,
  type LayerConverter,
  operation,
  type Step,
  type Tensor,
} from "../convert/fragments/fragment.ts";
import { numberSetting, onlyInput, refuse } from "../convert/fragments/settings.ts";
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

function softmaxStep(layer: Layer, input: Tensor): Step {
  const axis = BigInt(onnxAxis(layer, numberSetting(layer, "axis", -1), input));
  return operation("Softmax", { attributes: { axis } });
}

/** Activations as layers of their own. */
export const activationLayers: readonly LayerDefinition[] = [
  defineLayer("Activation", { mayFollowHead: true, tfjs: NATIVE, toOnnx: elementwise(activationSteps) }),
  defineLayer("ELU", {
    tfjs: { isNative: true, harmless: { alpha: 1 } },
    toOnnx: elementwise((layer) => [eluStep(layer)]),
  }),
  defineLayer("LeakyReLU", {
    tfjs: { isNative: true, translate: translateLeakyReLU },
    toOnnx: elementwise((layer) => [leakyReluStep(layer)]),
  }),
  defineLayer("PReLU", { weights: () => [slot("alpha", undefined)] }),
  defineLayer("ReLU", {
    tfjs: { isNative: true, harmless: { negative_slope: 0, threshold: 0 } },
    toOnnx: elementwise((layer) => [reluStep(layer)]),
  }),
  defineLayer("Softmax", {
    mayFollowHead: true,
    tfjs: NATIVE,
    toOnnx: elementwise((layer, input) => [softmaxStep(layer, input)]),
  }),
];
