import { chain, type LayerConverter, operation } from "../fragment.ts";
import { edgesSetting, imageInput } from "../settings.ts";

/** Takes rows and columns away from the edges of an image. */
export const convertCropping2D: LayerConverter = (layer, inputs) => {
  const { input, channels, height, width } = imageInput(layer, inputs);
  const { top, bottom, left, right } = edgesSetting(layer, "cropping");
  const shape = [channels, height - top - bottom, width - left - right];
  const integers = { starts: [top, left], ends: [height - bottom, width - right], axes: [2, 3] };
  return chain({ name: layer.name, shape }, input, [operation("Slice", { integers })]);
};
