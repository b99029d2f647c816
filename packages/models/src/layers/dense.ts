import { channelAxis } from "../convert/fragments/axes.ts";
import { lastAxisChannels } from "../convert/fragments/channels-last.ts";
import { chain, type LayerConverter, operation, type Step } from "../convert/fragments/fragment.ts";
import { onlyInput, optionalWeight, requiredWeight } from "../convert/fragments/settings.ts";
import { activationSteps } from "./activation-functions.ts";
import { defineLayer, type LayerDefinition, NATIVE } from "./layer-definition.ts";
import { ANY, biasSlots, sizeOf, slot } from "./weight-slots.ts";

/** `x · kernel + bias` on vectors `[N, F]`, on rows of them, or on each pixel of images. */
const convertDense: LayerConverter = (layer, inputs) => {
  const input = onlyInput(layer, inputs);
  const kernel = requiredWeight(layer, "kernel");
  const bias = optionalWeight(layer, "bias");
  const units = kernel.shape[1] ?? 0;
  if (input.shape.length === 1) {
    const output = { name: layer.name, shape: [units] };
    // without bias not before operator set 11, and a rule may be put behind an older one
    const product = bias
      ? operation("Gemm", { weights: { kernel, bias } })
      : operation("MatMul", { weights: { kernel } });
    return chain(output, input, [product, ...activationSteps(layer, output)]);
  }
  const output = { name: layer.name, shape: input.shape.with(channelAxis(input) - 1, units) };
  const product: readonly Step[] = [
    operation("MatMul", { weights: { kernel } }),
    ...(bias ? [operation("Add", { weights: { bias } })] : []),
  ];
  return chain(output, input, [...lastAxisChannels(input, product), ...activationSteps(layer, output)]);
};

/** The matrix product, of which most heads are. */
export const denseLayers: readonly LayerDefinition[] = [
  defineLayer("Dense", {
    weights: (config) => [
      slot("kernel", [ANY, sizeOf(config, "units")]),
      ...biasSlots(config, sizeOf(config, "units")),
    ],
    inputAxes: { kernel: 0 },
    outputKernel: { name: "kernel", axes: 1 },
    head: { sizeSetting: "units", window: [] },
    tfjs: NATIVE,
    toOnnx: convertDense,
  }),
];
