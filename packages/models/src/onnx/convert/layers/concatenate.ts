import { node } from "../../format/nodes.ts";
import { onnxAxis } from "../axes.ts";
import type { LayerConverter } from "../fragment.ts";
import { numberSetting, refuse } from "../settings.ts";

/** Inputs one after the other along an axis, the channels unless told otherwise. */
export const convertConcatenate: LayerConverter = (layer, inputs) => {
  const [first] = inputs;
  if (!first) return refuse(layer, "it has no inputs");
  const axis = onnxAxis(layer, numberSetting(layer, "axis", -1), first);
  const total = inputs.reduce((sum, t) => sum + (t.shape[axis - 1] ?? 0), 0);
  const shape = first.shape.with(axis - 1, total);
  const nodes = [
    node("Concat", {
      inputs: inputs.map((t) => t.name),
      output: layer.name,
      attributes: { axis: BigInt(axis) },
    }),
  ];
  return { nodes, weights: [], output: { name: layer.name, shape } };
};
