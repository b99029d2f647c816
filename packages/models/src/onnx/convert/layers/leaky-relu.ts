import { chain, type LayerConverter, operation } from "../fragment.ts";
import { numberSetting, onlyInput } from "../settings.ts";

/** `x` where positive, else a fraction of it: `negative_slope` in Keras 3, `alpha` in Keras 2. */
export const convertLeakyReLU: LayerConverter = (layer, inputs) => {
  const input = onlyInput(layer, inputs);
  const alpha = numberSetting(layer, "negative_slope", numberSetting(layer, "alpha", 0.3));
  const step = operation("LeakyRelu", { attributes: { alpha } });
  return chain({ name: layer.name, shape: input.shape }, input, [step]);
};
