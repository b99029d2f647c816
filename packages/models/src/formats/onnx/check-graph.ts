import { UnreadableModelError, UnsupportedFormatError } from "../../errors.ts";
import { type Elements, readConstant } from "./constants/constant-tensor.ts";
import { tensorsOfModel } from "./graph-tensors.ts";
import type { OnnxGraph } from "./onnx-graph.ts";
import type { TensorProto } from "./protobuf/messages.ts";
import { elementType, isExternal } from "./protobuf/tensors.ts";

/** Several times what the largest networks have. */
const MOST_NODES = 20_000;

const floatTypes: ReadonlySet<number> = new Set([
  elementType.float32,
  elementType.float64,
  elementType.float16,
  elementType.bfloat16,
]);

/**
 * Throws where a graph is one that no engine should see: `UnsupportedFormatError` for weights in other files that were
 * not read, which an engine would look for from where the command runs; `UnreadableModelError` for weights that are not
 * numbers, and more operations than any network has. What they cost is judged where they are to be run, see `judgeCost`.
 */
export function checkGraph(onnx: OnnxGraph): void {
  const { graph, source } = onnx;
  if (graph.node.length > MOST_NODES)
    throw new UnreadableModelError(source, `it has ${graph.node.length} operations, more than any network`);
  for (const tensor of tensorsOfModel(onnx)) checkTensor(tensor, source);
}

function checkTensor(tensor: TensorProto, source: string): void {
  if (isExternal(tensor))
    throw new UnsupportedFormatError(
      source,
      "an ONNX file whose weights lie in other files",
      "save it as one file, as onnx.save does unless told otherwise",
    );
  // infinity has its uses among constants
  const values = floatTypes.has(tensor.dataType) ? readConstant(tensor)?.values : undefined;
  if (values && holdsNaN(values))
    throw new UnreadableModelError(source, `its weight ${tensor.name} holds NaN`);
}

function holdsNaN(values: Elements): boolean {
  // a callback for each number would take ten times as long
  for (let i = 0; i < values.length; i++) if (Number.isNaN(values[i])) return true;
  return false;
}
