import { activationSteps } from "../activations.ts";
import { chain, type LayerConverter, operation } from "../fragment.ts";
import { onlyInput, optionalWeight, refuse, requiredWeight } from "../settings.ts";

/** `x · kernel + bias` on vectors `[N, F]`. */
export const convertDense: LayerConverter = (layer, inputs) => {
  const input = onlyInput(layer, inputs);
  const kernel = requiredWeight(layer, "kernel");
  const bias = optionalWeight(layer, "bias");
  if (input.shape.length !== 1)
    return refuse(layer, `its input has ${input.shape.length + 1} axes instead of 2`);
  const output = { name: layer.name, shape: [kernel.shape[1] ?? 0] };
  return chain(output, input, [
    operation("Gemm", { weights: { kernel, ...(bias ? { bias } : {}) } }),
    ...activationSteps(layer, output),
  ]);
};
