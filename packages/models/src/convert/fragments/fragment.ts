import type { NodeProto, TensorProto } from "../../formats/onnx/protobuf/messages.ts";
import { type AttributeValue, node } from "../../formats/onnx/protobuf/nodes.ts";
import { type FloatArray, floatTensor, int64Tensor } from "../../formats/onnx/protobuf/tensors.ts";
import type { Layer } from "../../types.ts";

/** A tensor of the converted graph. */
export interface Tensor {
  readonly name: string;
  /** Without the batch axis. Images are channels first here, `[C, H, W]`; everything else is as in Keras. */
  readonly shape: readonly number[];
}

/** What one layer becomes. */
export interface Fragment {
  readonly nodes: readonly NodeProto[];
  readonly weights: readonly TensorProto[];
  readonly output: Tensor;
}

/**
 * Converts one layer, given the tensors it reads, in order. A layer that does nothing when a model is used
 * gives back its input.
 */
export type LayerConverter = (layer: Layer, inputs: readonly Tensor[]) => Fragment;

/** An operation between two tensors, whose names it is told when it is put in its place. */
export type Step = (input: string, output: string) => Omit<Fragment, "output">;

/** The constants of an operation. */
export interface OperationParts {
  readonly attributes?: Readonly<Record<string, AttributeValue>>;
  /** Constant tensors that follow the input, in order. */
  readonly weights?: Readonly<Record<string, FloatArray>>;
  /** Lists of integers that follow those: shapes, pads, axes. */
  readonly integers?: Readonly<Record<string, readonly number[]>>;
  /** Single numbers that follow those. */
  readonly numbers?: Readonly<Record<string, number>>;
}

/** One ONNX operation as a step. Its weights are named after its output. */
export function operation(opType: string, parts: OperationParts = {}): Step {
  const { attributes = {}, weights = {}, integers = {}, numbers = {} } = parts;
  return (input, output) => {
    const tensors = [
      ...Object.entries(weights).map(([key, value]) => floatTensor(`${output}/${key}`, value)),
      ...Object.entries(integers).map(([key, value]) => int64Tensor(`${output}/${key}`, value)),
      ...Object.entries(numbers).map(([key, value]) => floatTensor(`${output}/${key}`, scalar(value))),
    ];
    const inputs = [input, ...tensors.map((t) => t.name)];
    return { nodes: [node(opType, { inputs, output, attributes })], weights: tensors };
  };
}

/** Steps one after the other. The last one's output has the name of the layer. */
export function chain(output: Tensor, input: Tensor, steps: readonly Step[]): Fragment {
  if (steps.length === 0) return { nodes: [], weights: [], output: { ...output, name: input.name } };
  const names = steps.map((_, i) => (i === steps.length - 1 ? output.name : `${output.name}/${i}`));
  const parts = steps.map((step, i) => step(names[i - 1] ?? input.name, names[i] ?? output.name));
  return {
    nodes: parts.flatMap((part) => part.nodes),
    weights: parts.flatMap((part) => part.weights),
    output,
  };
}

/** A single number as a tensor. */
export function scalar(value: number): FloatArray {
  return { shape: [], values: Float32Array.of(value) };
}
