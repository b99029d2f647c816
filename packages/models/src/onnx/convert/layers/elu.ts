import { chain, type LayerConverter, operation } from "../fragment.ts";
import { numberSetting, onlyInput } from "../settings.ts";

/** `x` where positive, else `alpha · (exp(x) − 1)`. */
export const convertELU: LayerConverter = (layer, inputs) => {
  const input = onlyInput(layer, inputs);
  const step = operation("Elu", { attributes: { alpha: numberSetting(layer, "alpha", 1) } });
  return chain({ name: layer.name, shape: input.shape }, input, [step]);
};
