import { channelVectorShape } from "../axes.ts";
import { chain, type LayerConverter, operation } from "../fragment.ts";
import { onlyInput, requiredWeight } from "../settings.ts";

/** `x · gamma` per channel: the `LayerScale` of Keras's ConvNeXt. */
export const convertLayerScale: LayerConverter = (layer, inputs) => {
  const input = onlyInput(layer, inputs);
  const { values } = requiredWeight(layer, "gamma");
  const gamma = { shape: channelVectorShape(input, values.length), values };
  return chain({ name: layer.name, shape: input.shape }, input, [operation("Mul", { weights: { gamma } })]);
};
