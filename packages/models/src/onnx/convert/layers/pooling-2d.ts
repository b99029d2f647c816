import { chain, type LayerConverter, operation } from "../fragment.ts";
import { imageInput, pairSetting } from "../settings.ts";
import { windowOf } from "../window.ts";

/** The largest or the mean number of each window. Padding `same` does not count in the mean, as in TensorFlow. */
export function poolingWith(opType: "MaxPool" | "AveragePool"): LayerConverter {
  return (layer, inputs) => {
    const { input, channels, height, width } = imageInput(layer, inputs);
    const kernel = pairSetting(layer, "pool_size", 2);
    const strides = layer.config.strides ? pairSetting(layer, "strides", 1) : kernel;
    const window = windowOf(layer, { kernel, strides, height, width });
    const output = { name: layer.name, shape: [channels, window.height, window.width] };
    return chain(output, input, [operation(opType, { attributes: window.attributes })]);
  };
}
