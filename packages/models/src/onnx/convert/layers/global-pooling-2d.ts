import { chain, type LayerConverter, operation } from "../fragment.ts";
import { booleanSetting, imageInput } from "../settings.ts";

/** One number per channel, `[N, C]`, or with `keepdims` an image of one pixel. */
export function globalPoolingWith(opType: "GlobalAveragePool" | "GlobalMaxPool"): LayerConverter {
  return (layer, inputs) => {
    const { input, channels } = imageInput(layer, inputs);
    const keepdims = booleanSetting(layer, "keepdims", false);
    const output = { name: layer.name, shape: keepdims ? [channels, 1, 1] : [channels] };
    const flatten = operation("Flatten", { attributes: { axis: 1n } });
    return chain(output, input, [operation(opType), ...(keepdims ? [] : [flatten])]);
  };
}
