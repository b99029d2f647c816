import { activationSteps } from "../activations.ts";
import { chain, type LayerConverter, operation } from "../fragment.ts";
import { permute4 } from "../permute.ts";
import { countSetting, imageInput, optionalWeight, pairSetting, requiredWeight } from "../settings.ts";
import { windowOf } from "../window.ts";

/** Convolution: kernel `[kh, kw, C / groups, F]` → `[F, C / groups, kh, kw]`. */
export const convertConv2D: LayerConverter = (layer, inputs) => {
  const { input, height, width } = imageInput(layer, inputs);
  const kernel = requiredWeight(layer, "kernel");
  const bias = optionalWeight(layer, "bias");
  const [rows = 1, columns = 1, , filters = 1] = kernel.shape;
  const window = windowOf(layer, {
    kernel: [rows, columns],
    strides: pairSetting(layer, "strides", 1),
    height,
    width,
  });
  const output = { name: layer.name, shape: [filters, window.height, window.width] };
  const group = BigInt(countSetting(layer, "groups", 1));
  const weights = { kernel: permute4(kernel, [3, 2, 0, 1]), ...(bias ? { bias } : {}) };
  return chain(output, input, [
    operation("Conv", { attributes: { ...window.attributes, group }, weights }),
    ...activationSteps(layer, output),
  ]);
};
