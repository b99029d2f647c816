import { chain, type LayerConverter, operation } from "../fragment.ts";
import { edgesSetting, imageInput } from "../settings.ts";

/** Zeros around an image, where no convolution after it took them in. */
export const convertZeroPadding2D: LayerConverter = (layer, inputs) => {
  const { input, channels, height, width } = imageInput(layer, inputs);
  const { top, bottom, left, right } = edgesSetting(layer, "padding");
  const shape = [channels, height + top + bottom, width + left + right];
  const pads = [0, 0, top, left, 0, 0, bottom, right];
  return chain({ name: layer.name, shape }, input, [operation("Pad", { integers: { pads } })]);
};
