import { channelAxis, channelCount, onnxAxis } from "../axes.ts";
import { chain, type LayerConverter, operation } from "../fragment.ts";
import { numberSetting, onlyInput, optionalWeight, refuse, requiredWeight } from "../settings.ts";

/** `gamma · (x − mean) / √(variance + epsilon) + beta` per channel, where no convolution before it took it in. */
export const convertBatchNormalization: LayerConverter = (layer, inputs) => {
  const input = onlyInput(layer, inputs);
  if (onnxAxis(layer, numberSetting(layer, "axis", -1), input) !== channelAxis(input))
    return refuse(layer, "it does not normalise the last axis");
  const count = channelCount(input);
  const constant = (value: number) => ({ shape: [count], values: new Float32Array(count).fill(value) });
  const normalization = operation("BatchNormalization", {
    attributes: { epsilon: numberSetting(layer, "epsilon", 0.001) },
    weights: {
      gamma: optionalWeight(layer, "gamma") ?? constant(1),
      beta: optionalWeight(layer, "beta") ?? constant(0),
      moving_mean: requiredWeight(layer, "moving_mean"),
      moving_variance: requiredWeight(layer, "moving_variance"),
    },
  });
  return chain({ name: layer.name, shape: input.shape }, input, [normalization]);
};
