import { NotAClassifierError } from "../../errors.ts";
import { evaluatorOf } from "./constants/constant-evaluator.ts";
import { type GraphIndex, indexGraph } from "./graph-index.ts";
import type { OnnxGraph } from "./onnx-graph.ts";
import type { NodeProto, ValueInfoProto } from "./protobuf/messages.ts";
import { intAttribute } from "./protobuf/nodes.ts";
import { shapeOf } from "./protobuf/value-info.ts";

/** Order of an image's axes: channels last or channels first. */
export type ImageLayout = "NHWC" | "NCHW";

const RGB = 3;

/** What exporters call an axis of channels whose length they leave open. */
const CHANNELS = /^(num_?)?(input_?)?channels?$|^c$/i;

/**
 * The order of the axes of a batch of RGB images: by the axis that has 3 channels; where all are left open, by what they
 * are called; else by what the first convolution takes. Throws {@link NotAClassifierError} where none of these tells.
 */
export function imageLayout(onnx: OnnxGraph, input: ValueInfoProto): ImageLayout {
  const shape = shapeOf(input) ?? [];
  const refused = (reason: string) =>
    new NotAClassifierError(onnx.source, `its input ${input.name} ${reason}`);
  if (shape.length !== 4) throw refused(`has the shape ${describeShape(input)}`);
  if (shape[3] === RGB) return "NHWC";
  if (shape[1] === RGB) return "NCHW";
  const named = input.type?.tensorType?.shape?.dim.map(({ dimParam }) => CHANNELS.test(dimParam)) ?? [];
  const taken = firstConvolution(indexGraph(onnx.graph), input.name);
  const axis = taken?.axis ?? named.indexOf(true);
  if (axis !== 1 && axis !== 3)
    throw refused(`has the shape ${describeShape(input)}, which does not say where its 3 channels are`);
  const channels = taken?.channels ?? shape[axis];
  if ((channels !== undefined && channels !== RGB) || shape[axis] !== undefined)
    throw refused(`takes images of ${shape[axis] ?? channels} channels (${describeShape(input)}), not of 3`);
  return axis === 3 ? "NHWC" : "NCHW";
}

/** A shape for people, with names or `?` for lengths that are open. */
export function describeShape(input: ValueInfoProto): string {
  const lengths = shapeOf(input) ?? [];
  const names = input.type?.tensorType?.shape?.dim.map(({ dimParam }) => dimParam) ?? [];
  return `[${lengths.map((length, i) => length ?? (names[i] || "?")).join(", ")}]`;
}

interface Convolution {
  /** The axis of the input that its channels are. */
  readonly axis: number;
  readonly channels: number;
}

/** What the first convolution takes for channels, as far as there is one way to it. */
function firstConvolution(index: GraphIndex, input: string): Convolution | undefined {
  let name = input;
  let axes: readonly number[] = [0, 1, 2, 3];
  const passed = new Set<NodeProto>();
  for (;;) {
    const node = index.readers.get(name)?.[0];
    if (!node || passed.has(node)) return undefined;
    passed.add(node);
    if (node.opType === "Conv" && node.input[0] === name) {
      const [, channels = 0] = evaluatorOf(index).constant(node.input[1] ?? "")?.shape ?? [];
      return { axis: axes[1] ?? 1, channels: channels * intAttribute(node, "group", 1) };
    }
    if (node.opType === "Transpose") {
      const order = node.attribute.find((attribute) => attribute.name === "perm")?.ints.map(Number);
      axes = (order ?? [3, 2, 1, 0]).map((axis) => axes[axis] ?? 0);
    } else if (node.opType === "Reshape" || node.opType === "Flatten") return undefined;
    name = node.output[0] ?? "";
  }
}
