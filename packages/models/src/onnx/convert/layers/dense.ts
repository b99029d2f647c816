import { activationSteps } from "../activations.ts";
import { lastAxisChannels } from "../channels-last.ts";
import { chain, type LayerConverter, operation, type Step } from "../fragment.ts";
import { onlyInput, optionalWeight, refuse, requiredWeight } from "../settings.ts";

/** `x · kernel + bias` on vectors `[N, F]`, or on each pixel of images. */
export const convertDense: LayerConverter = (layer, inputs) => {
  const input = onlyInput(layer, inputs);
  const kernel = requiredWeight(layer, "kernel");
  const bias = optionalWeight(layer, "bias");
  const units = kernel.shape[1] ?? 0;
  if (input.shape.length === 1) {
    const output = { name: layer.name, shape: [units] };
    const product = operation("Gemm", { weights: { kernel, ...(bias ? { bias } : {}) } });
    return chain(output, input, [product, ...activationSteps(layer, output)]);
  }
  const [, height, width] = input.shape;
  if (input.shape.length !== 3 || height === undefined || width === undefined)
    return refuse(layer, `its input has ${input.shape.length + 1} axes instead of 2 or 4`);
  const output = { name: layer.name, shape: [units, height, width] };
  const product: readonly Step[] = [
    operation("MatMul", { weights: { kernel } }),
    ...(bias ? [operation("Add", { weights: { bias } })] : []),
  ];
  return chain(output, input, [...lastAxisChannels(input, product), ...activationSteps(layer, output)]);
};
