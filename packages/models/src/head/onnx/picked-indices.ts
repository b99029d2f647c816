import type { GraphIndex } from "../../formats/onnx/graph-index.ts";
import type { NodeProto } from "../../formats/onnx/protobuf/messages.ts";
import { intAttribute } from "../../formats/onnx/protobuf/nodes.ts";
import { wholeNumbers } from "./whole-numbers.ts";

/** Of so many classes, those that are picked, in their order. */
export type Pick = (classCount: number) => readonly number[];

const CLASS_AXES: ReadonlySet<number> = new Set([1, -1]);

/** The classes that a Slice or Gather along their axis picks; `undefined` for any other operation. */
export function pickedIndices(node: NodeProto, index: GraphIndex): Pick | undefined {
  if (node.opType === "Gather") return gathered(node, index);
  return node.opType === "Slice" ? sliced(node, index) : undefined;
}

function gathered(node: NodeProto, index: GraphIndex): Pick | undefined {
  const classes = wholeNumbers(node.input[1] ?? "", index);
  if (!classes || classes.length < 2 || !CLASS_AXES.has(intAttribute(node, "axis", 0))) return undefined;
  return (classCount) => classes.map((own) => (own < 0 ? own + classCount : own));
}

/** Bounds are attributes in the first versions, inputs since. */
function sliced(node: NodeProto, index: GraphIndex): Pick | undefined {
  const setting = (name: string, input: number) =>
    node.attribute.find((attribute) => attribute.name === name)?.ints.map(Number) ??
    wholeNumbers(node.input[input] ?? "", index);
  const [starts, ends] = [setting("starts", 1), setting("ends", 2)];
  const [axis = 0] = setting("axes", 3) ?? [];
  const [step = 1] = setting("steps", 4) ?? [];
  const [start] = starts ?? [];
  const [end] = ends ?? [];
  if (starts?.length !== 1 || start === undefined || end === undefined || step < 1) return undefined;
  if (!CLASS_AXES.has(axis)) return undefined;
  return (classCount) => {
    const from = (bound: number) => Math.min(Math.max(bound < 0 ? bound + classCount : bound, 0), classCount);
    const length = Math.max(0, Math.ceil((from(end) - from(start)) / step));
    return Array.from({ length }, (_, i) => from(start) + i * step);
  };
}
