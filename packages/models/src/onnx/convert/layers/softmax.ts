import { onnxAxis } from "../axes.ts";
import { chain, type LayerConverter, operation } from "../fragment.ts";
import { numberSetting, onlyInput } from "../settings.ts";

/** Softmax as a layer of its own. */
export const convertSoftmax: LayerConverter = (layer, inputs) => {
  const input = onlyInput(layer, inputs);
  const axis = BigInt(onnxAxis(layer, numberSetting(layer, "axis", -1), input));
  return chain({ name: layer.name, shape: input.shape }, input, [
    operation("Softmax", { attributes: { axis } }),
  ]);
};
