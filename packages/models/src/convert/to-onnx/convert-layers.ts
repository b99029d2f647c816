import { classNamesWith, layerDefinition } from "../../layers/registry.ts";
import type { Layer } from "../../types.ts";
import type { Fragment, Tensor } from "../fragments/fragment.ts";
import { refuse } from "../fragments/settings.ts";
import { checkFittingWeights } from "./fitting-weights.ts";

/** What layers became, and what each of them makes. */
export interface ConvertedLayers {
  readonly fragments: readonly Fragment[];
  /** By layer; those that were there before, too. */
  readonly tensors: ReadonlyMap<string, Tensor>;
}

/**
 * Converts layers in topological order, given the tensors that they read from outside by name. Throws
 * {@link UnsupportedLayerError} for a layer of a class, or with a setting, that has no conversion.
 */
export function convertLayers(
  layers: readonly Layer[],
  before: ReadonlyMap<string, Tensor>,
): ConvertedLayers {
  const tensors = new Map(before);
  const fragments = layers.map((layer) => {
    const fragment = convertLayer(layer, tensors);
    tensors.set(layer.name, fragment.output);
    return fragment;
  });
  return { fragments, tensors };
}

function convertLayer(layer: Layer, tensors: ReadonlyMap<string, Tensor>): Fragment {
  const convert = layerDefinition(layer.className)?.toOnnx;
  if (!convert) {
    const supported = classNamesWith(({ toOnnx }) => toOnnx !== undefined).join(", ");
    return refuse(layer, `it has no conversion to ONNX; supported are ${supported}`);
  }
  const inputs = layer.inputs.map(
    (name) => tensors.get(name) ?? refuse(layer, `it reads ${name}, which is no layer before it`),
  );
  checkFittingWeights(layer, inputs);
  const fragment = convert(layer, inputs);
  checkSize(layer, fragment.output);
  return fragment;
}

/** Numbers per image: more than any network makes of images that it is meant for. */
const LARGEST_TENSOR = 2 ** 26;

/** A file of a few bytes can ask for any amount of memory. */
function checkSize(layer: Layer, { shape }: Tensor): void {
  if (shape.every((length) => Number.isInteger(length) && length > 0) && size(shape) <= LARGEST_TENSOR)
    return;
  refuse(layer, `its output of shape [${shape.join(", ")}] is empty or larger than any that can be computed`);
}

function size(shape: readonly number[]): number {
  return shape.reduce((product, length) => product * length, 1);
}
