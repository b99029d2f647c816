import { clip } from "../activations.ts";
import { chain, type LayerConverter, operation } from "../fragment.ts";
import { numberSetting, onlyInput, refuse } from "../settings.ts";

/** `max(x, 0)`, with `max_value` cut off there, with `negative_slope` leaky. */
export const convertReLU: LayerConverter = (layer, inputs) => {
  const input = onlyInput(layer, inputs);
  const slope = numberSetting(layer, "negative_slope", 0);
  const maximum = numberSetting(layer, "max_value", Number.POSITIVE_INFINITY);
  if (numberSetting(layer, "threshold", 0) !== 0) return refuse(layer, "its threshold is not 0");
  if (slope !== 0 && Number.isFinite(maximum))
    return refuse(layer, "it has a negative_slope and a max_value at once");
  const step = Number.isFinite(maximum)
    ? clip(0, maximum)
    : slope === 0
      ? operation("Relu")
      : operation("LeakyRelu", { attributes: { alpha: slope } });
  return chain({ name: layer.name, shape: input.shape }, input, [step]);
};
