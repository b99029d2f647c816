import { chain, type LayerConverter, operation } from "../fragment.ts";
import { edgesSetting, imageInput } from "../settings.ts";

/**
 * As good as zero, but not zero: ONNX Runtime and the optimisers of ONNX let the pooling after a padding of zeros do
 * the padding, which a max pooling does with −∞. Source: `pad_fusion.cc` of ONNX Runtime.
 */
const ALMOST_ZERO = 1e-30;

/** Zeros around an image, where no convolution after it took them in. */
export const convertZeroPadding2D: LayerConverter = (layer, inputs) => {
  const { input, channels, height, width } = imageInput(layer, inputs);
  const { top, bottom, left, right } = edgesSetting(layer, "padding");
  const shape = [channels, height + top + bottom, width + left + right];
  const pads = [0, 0, top, left, 0, 0, bottom, right];
  return chain({ name: layer.name, shape }, input, [
    operation("Pad", { integers: { pads }, numbers: { value: ALMOST_ZERO } }),
  ]);
};
