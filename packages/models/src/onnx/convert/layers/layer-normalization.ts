import { channelAxis, channelCount, onnxAxis } from "../axes.ts";
import { lastAxisChannels } from "../channels-last.ts";
import { chain, type LayerConverter, operation } from "../fragment.ts";
import { booleanSetting, numberSetting, onlyInput, optionalWeight, refuse } from "../settings.ts";

/** `gamma · (x − mean) / √(variance + epsilon) + beta`, with mean and variance over the channels of each pixel. */
export const convertLayerNormalization: LayerConverter = (layer, inputs) => {
  const input = onlyInput(layer, inputs);
  if (onnxAxis(layer, numberSetting(layer, "axis", -1), input) !== channelAxis(input))
    return refuse(layer, "it does not normalise the last axis alone");
  if (booleanSetting(layer, "rms_scaling", false)) return refuse(layer, "it has rms_scaling");
  const count = channelCount(input);
  const ones = { shape: [count], values: new Float32Array(count).fill(1) };
  const beta = optionalWeight(layer, "beta");
  const normalization = operation("LayerNormalization", {
    attributes: { axis: -1n, epsilon: numberSetting(layer, "epsilon", 0.001) },
    weights: { gamma: optionalWeight(layer, "gamma") ?? ones, ...(beta ? { beta } : {}) },
  });
  return chain({ name: layer.name, shape: input.shape }, input, lastAxisChannels(input, [normalization]));
};
