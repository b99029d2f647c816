import { UnreadableModelError, UnsupportedFormatError } from "../../errors.ts";
import type { GraphProto, ModelProto, NodeProto, TensorProto } from "./protobuf/messages.ts";
import { isExternal, readFloatTensor } from "./protobuf/tensors.ts";

/** Several times what the largest networks have. */
const MOST_NODES = 20_000;

/**
 * Throws where a graph is one that no engine should see: `UnsupportedFormatError` for weights in other files, which an
 * engine would look for from where the command runs; `UnreadableModelError` for weights that are not numbers, and more
 * operations than any network has. What they cost is judged where they are to be run, see `judgeCost`.
 */
export function checkGraph(
  graph: GraphProto,
  { source, functions }: Pick<ModelProto, "functions"> & { readonly source: string },
): void {
  if (graph.node.length > MOST_NODES)
    throw new UnreadableModelError(source, `it has ${graph.node.length} operations, more than any network`);
  const inner = functions.flatMap(({ node }) => node.flatMap(tensorsOfNode));
  for (const tensor of [...tensorsOf(graph), ...inner]) checkTensor(tensor, source);
}

/** The constants of a graph and of those inside it. */
function tensorsOf(graph: GraphProto): readonly TensorProto[] {
  return [...graph.initializer, ...graph.node.flatMap(tensorsOfNode)];
}

function tensorsOfNode({ attribute }: NodeProto): readonly TensorProto[] {
  return attribute.flatMap(({ t, g, graphs }) => [
    ...(t ? [t] : []),
    ...(g ? tensorsOf(g) : []),
    ...graphs.flatMap(tensorsOf),
  ]);
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
