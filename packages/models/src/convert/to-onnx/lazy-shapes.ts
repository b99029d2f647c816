import { UnsupportedLayerError } from "../../errors.ts";
import type { Layer, LayerGraph, Weight } from "../../types.ts";
import type { Tensor } from "../fragments/fragment.ts";
import { convertLayers } from "./convert-layers.ts";

/** Numbers up to which a weight is kept: settings may hang on small ones, and shapes on none that are large. */
const SMALL = 4096;

/**
 * Shapes of the outputs of layers, as Keras has them without the batch axis, found out when first asked for; `undefined`
 * where a layer before has no conversion.
 */
export function lazyShapes({
  layers,
}: Pick<LayerGraph, "layers">): (name: string) => readonly number[] | undefined {
  const tensors = new Map<string, Tensor>();
  const open = layers[Symbol.iterator]();
  return (name) => {
    while (!tensors.has(name)) {
      const { value: layer } = open.next();
      if (!layer) return undefined;
      const tensor = outputTensor(layer, tensors);
      if (tensor) tensors.set(layer.name, tensor);
    }
    return kerasShape(tensors.get(name));
  };
}

/** What a layer makes of tensors, by their shapes alone; `undefined` where it has no conversion. */
export function outputTensor(layer: Layer, tensors: ReadonlyMap<string, Tensor>): Tensor | undefined {
  try {
    const [fragment] = convertLayers([hollow(layer)], tensors).fragments;
    return fragment && { name: layer.name, shape: fragment.output.shape };
  } catch (cause) {
    if (cause instanceof UnsupportedLayerError) return undefined;
    throw cause;
  }
}

/** The layer with the shapes of its large weights alone. */
function hollow(layer: Layer): Layer {
  const weights = layer.weights.map(
    (weight): Weight => (weight.values.length > SMALL ? { ...weight, values: new Float32Array(0) } : weight),
  );
  return { ...layer, weights };
}

/** A tensor's shape as Keras has it, channels last. */
export function kerasShape(tensor: Tensor | undefined): readonly number[] | undefined {
  const [channels, height, width] = tensor?.shape ?? [];
  if (tensor?.shape.length !== 3 || channels === undefined || height === undefined || width === undefined)
    return tensor?.shape;
  return [height, width, channels];
}
