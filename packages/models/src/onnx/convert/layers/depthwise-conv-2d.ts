import { activationSteps } from "../activations.ts";
import { depthwiseConvolution } from "../depthwise-convolution.ts";
import { chain, type LayerConverter } from "../fragment.ts";
import { imageInput, optionalWeight, requiredWeight } from "../settings.ts";

/** Depthwise convolution: kernel `[kh, kw, C, m]`, output channels `C · m`. */
export const convertDepthwiseConv2D: LayerConverter = (layer, inputs) => {
  const image = imageInput(layer, inputs);
  const bias = optionalWeight(layer, "bias");
  const kernel = requiredWeight(layer, "depthwise_kernel");
  const { step, shape } = depthwiseConvolution(layer, { image, kernel, ...(bias ? { bias } : {}) });
  const output = { name: layer.name, shape };
  return chain(output, image.input, [step, ...activationSteps(layer, output)]);
};
