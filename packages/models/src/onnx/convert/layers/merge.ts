import type { Layer } from "../../../types.ts";
import { node } from "../../format/nodes.ts";
import type { Fragment, LayerConverter, Tensor } from "../fragment.ts";
import { refuse } from "../settings.ts";

/** Add, Multiply and their like: one number from each input, after broadcasting. */
export function mergeWith(opType: string): LayerConverter {
  return (layer, inputs) => {
    const shape = broadcastShape(layer, inputs);
    const [first, ...others] = inputs;
    if (!first || others.length === 0) return refuse(layer, "it has fewer than two inputs");
    const outputs = others.map((_, i) => (i === others.length - 1 ? layer.name : `${layer.name}/${i}`));
    const nodes = others.map((other, i) =>
      node(opType, { inputs: [outputs[i - 1] ?? first.name, other.name], output: outputs[i] ?? layer.name }),
    );
    return { nodes, weights: [], output: { name: layer.name, shape } };
  };
}

/** The mean of the inputs. ONNX's Sum, Mean, Max and Min take any number of inputs. */
export function mergeAtOnceWith(opType: string): LayerConverter {
  return (layer, inputs): Fragment => {
    const shape = broadcastShape(layer, inputs);
    const nodes = [node(opType, { inputs: inputs.map((t) => t.name), output: layer.name })];
    return { nodes, weights: [], output: { name: layer.name, shape } };
  };
}

function broadcastShape(layer: Layer, inputs: readonly Tensor[]): readonly number[] {
  const rank = inputs[0]?.shape.length ?? 0;
  if (inputs.some((t) => t.shape.length !== rank))
    return refuse(layer, "its inputs differ in their number of axes");
  return Array.from({ length: rank }, (_, axis) => {
    const lengths = new Set(inputs.map((t) => t.shape[axis] ?? 1).filter((d) => d !== 1));
    if (lengths.size > 1)
      return refuse(layer, `its inputs differ in shape: ${inputs.map((t) => `[${t.shape}]`).join(", ")}`);
    return [...lengths][0] ?? 1;
  });
}
