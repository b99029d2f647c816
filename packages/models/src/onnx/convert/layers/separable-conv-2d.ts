import { activationSteps } from "../activations.ts";
import { depthwiseConvolution } from "../depthwise-convolution.ts";
import { chain, type LayerConverter, operation } from "../fragment.ts";
import { permute4 } from "../permute.ts";
import { imageInput, optionalWeight, requiredWeight } from "../settings.ts";

/** A depthwise convolution and a 1×1 convolution after it, `[1, 1, C · m, F]`. */
export const convertSeparableConv2D: LayerConverter = (layer, inputs) => {
  const image = imageInput(layer, inputs);
  const kernel = requiredWeight(layer, "depthwise_kernel");
  const pointwise = requiredWeight(layer, "pointwise_kernel");
  const bias = optionalWeight(layer, "bias");
  const { step, shape } = depthwiseConvolution(layer, { image, kernel });
  const [, height = 1, width = 1] = shape;
  const output = { name: layer.name, shape: [pointwise.shape[3] ?? 1, height, width] };
  const weights = { kernel: permute4(pointwise, [3, 2, 0, 1]), ...(bias ? { bias } : {}) };
  return chain(output, image.input, [
    step,
    operation("Conv", { attributes: { kernel_shape: [1n, 1n] }, weights }),
    ...activationSteps(layer, output),
  ]);
};
