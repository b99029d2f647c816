import type { Layer } from "../../../types.ts";
import { chain, type LayerConverter, operation, type Step, type Tensor } from "../fragment.ts";
import { numbersSetting, onlyInput, refuse } from "../settings.ts";

/** The same numbers in another shape. Keras counts them with the channels last, so images are turned before and after. */
export const convertReshape: LayerConverter = (layer, inputs) => {
  const input = onlyInput(layer, inputs);
  const size = input.shape.reduce((a, b) => a * b, 1);
  return reshapeTo(layer, { input, kerasShape: targetShape(layer, size) });
};

/** All numbers of an image in a row. */
export const convertFlatten: LayerConverter = (layer, inputs) => {
  const input = onlyInput(layer, inputs);
  return reshapeTo(layer, { input, kerasShape: [input.shape.reduce((a, b) => a * b, 1)] });
};

function reshapeTo(
  layer: Layer,
  { input, kerasShape }: { readonly input: Tensor; readonly kerasShape: readonly number[] },
) {
  const [height = 1, width = 1, channels = 1] = kerasShape;
  const toImage = kerasShape.length === 3;
  const turnAfter = toImage && height * width > 1;
  const shape = toImage ? [channels, height, width] : kerasShape;
  // Where an image has one pixel, channels first and channels last are the same numbers in the same order.
  const turnBefore = input.shape.length === 3 && (input.shape[1] ?? 1) * (input.shape[2] ?? 1) > 1;
  const target = [-1, ...(turnAfter ? kerasShape : shape)];
  const steps: Step[] = [
    ...(turnBefore ? [turn([0n, 2n, 3n, 1n])] : []),
    operation("Reshape", { integers: { shape: target } }),
    ...(turnAfter ? [turn([0n, 3n, 1n, 2n])] : []),
  ];
  return chain({ name: layer.name, shape }, input, steps);
}

function turn(perm: readonly bigint[]): Step {
  return operation("Transpose", { attributes: { perm } });
}

function targetShape(layer: Layer, size: number): readonly number[] {
  const shape = numbersSetting(layer, "target_shape");
  const known = shape.filter((d) => d !== -1).reduce((a, b) => a * b, 1);
  const resolved = shape.map((d) => (d === -1 ? size / known : d));
  if (resolved.reduce((a, b) => a * b, 1) !== size || !resolved.every(Number.isInteger))
    return refuse(layer, `its input of ${size} numbers does not fit into [${shape.join(", ")}]`);
  return resolved;
}
