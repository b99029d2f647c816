import { UnreadableModelError, UnsupportedFormatError } from "../errors.ts";
import type { GraphProto, NodeProto, TensorProto } from "./format/messages.ts";
import { intsAttribute } from "./format/nodes.ts";
import { isExternal, readFloatTensor, readIntegers } from "./format/tensors.ts";
import { indexGraph } from "./graph-index.ts";

/** Several times what the largest networks have. */
const MOST_NODES = 20_000;
/** Pixels at an edge: more than any network sets there. */
const LARGEST_PADDING = 1024;
/** Numbers in a tensor whose shape the file gives. */
const LARGEST_TENSOR = 2 ** 26;

/**
 * Throws where a graph is one that no engine should see: `UnsupportedFormatError` for weights in other files, which an
 * engine would look for from where the command runs; `UnreadableModelError` for weights that are not numbers, more
 * operations than any network has, and operations that would fill the memory.
 */
export function checkGraph(graph: GraphProto, source: string): void {
  if (graph.node.length > MOST_NODES)
    throw new UnreadableModelError(source, `it has ${graph.node.length} operations, more than any network`);
  for (const tensor of tensorsOf(graph)) checkTensor(tensor, source);
  const integers = integersIn(graph);
  for (const node of graph.node) checkGrowth(node, { integers, source });
}

/** The constants of a graph and of those inside it. */
function tensorsOf(graph: GraphProto): readonly TensorProto[] {
  const inner = graph.node.flatMap(({ attribute }) =>
    attribute.flatMap(({ t, g, graphs }) => [
      ...(t ? [t] : []),
      ...(g ? tensorsOf(g) : []),
      ...graphs.flatMap(tensorsOf),
    ]),
  );
  return [...graph.initializer, ...inner];
}

function checkTensor(tensor: TensorProto, source: string): void {
  if (isExternal(tensor))
    throw new UnsupportedFormatError(
      source,
      "an ONNX file whose weights lie in other files",
      "save it as one file, as onnx.save does unless told otherwise",
    );
  // infinity has its uses among constants
  const values = readFloatTensor(tensor)?.values;
  if (values && holdsNaN(values))
    throw new UnreadableModelError(source, `its weight ${tensor.name} holds NaN`);
}

function holdsNaN(values: Float32Array): boolean {
  // a callback for each number would take ten times as long
  for (let i = 0; i < values.length; i++) if (Number.isNaN(values[i])) return true;
  return false;
}

/** Looks up integers that are the same in every run. */
function integersIn(graph: GraphProto): (tensor: string) => readonly number[] {
  const { initializers, producers } = indexGraph(graph);
  return (name) => {
    const maker = producers.get(name);
    const value =
      maker?.opType === "Constant" ? maker.attribute.find((a) => a.name === "value")?.t : undefined;
    const tensor = initializers.get(name) ?? value;
    return tensor ? readIntegers(tensor) : [];
  };
}

function checkGrowth(
  node: NodeProto,
  { integers, source }: { readonly integers: (tensor: string) => readonly number[]; readonly source: string },
): void {
  const given = integers(node.input[shapeInputs.get(node.opType) ?? -1] ?? "");
  const padding = node.opType === "Pad" ? given : [];
  const isGrown =
    given !== padding && given.reduce((product, n) => product * Math.max(n, 1), 1) > LARGEST_TENSOR;
  const isPadded = [...padding, ...intsAttribute(node, "pads")].some((n) => Math.abs(n) > LARGEST_PADDING);
  if (isGrown || isPadded)
    throw new UnreadableModelError(
      source,
      `its operation ${node.opType} (${node.name}) would fill the memory`,
    );
}

/** Where operations take the shape of what they make, or how often they repeat what they get. */
const shapeInputs: ReadonlyMap<string, number> = new Map([
  ["ConstantOfShape", 0],
  ["Expand", 1],
  ["Pad", 1],
  ["Tile", 1],
  ["Resize", 3],
]);
