import { lastAxisChannels } from "../convert/fragments/channels-last.ts";
import { chain, type LayerConverter, operation, type Step } from "../convert/fragments/fragment.ts";
import { onlyInput, optionalWeight, refuse, requiredWeight } from "../convert/fragments/settings.ts";
import { activationSteps } from "./activation-functions.ts";
import { defineLayer, type LayerDefinition, NATIVE } from "./layer-definition.ts";
import { ANY, biasSlots, sizeOf, slot } from "./weight-slots.ts";

/** `x · kernel + bias` on vectors `[N, F]`, or on each pixel of images. */
const convertDense: LayerConverter = (layer, inputs) => {
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
