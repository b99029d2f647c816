import { fromBinary } from "@bufbuild/protobuf";
import { UnreadableModelError } from "../../errors.ts";
import { checkFieldCount } from "./check-field-count.ts";
import { checkGraph } from "./check-graph.ts";
import type { OnnxGraph } from "./onnx-graph.ts";
import type { ModelProto } from "./protobuf/messages.ts";
import { ModelSchema } from "./protobuf/schemas.ts";

/**
 * Parses an ONNX file that holds all of its weights. They are views of `bytes`, which must not change afterwards.
 *
 * Throws {@link UnreadableModelError} where the bytes are no protobuf, are cut off, or hold no graph, or one that no
 * engine should see; {@link UnsupportedFormatError} where weights lie in other files.
 */
export function decodeOnnx(bytes: Uint8Array, source: string): OnnxGraph {
  const onnx = decodeUnchecked(bytes, source);
  checkGraph(onnx);
  return onnx;
}

/** The same without a look at the graph and its weights, which may lie in other files. */
export function decodeUnchecked(bytes: Uint8Array, source: string): OnnxGraph {
  const model = parse(bytes, source, checkFieldCount);
  const { graph } = model;
  if (!graph || model.irVersion <= 0n || model.opsetImport.length === 0)
    throw new UnreadableModelError(source, "it lacks the version, operator sets or graph of an ONNX file");
  if (graph.node.length === 0 || graph.output.length === 0)
    throw new UnreadableModelError(source, "its ONNX graph has no operations or no outputs");
  return { kind: "onnx", source, model, graph };
}

/** The same for bytes that `encodeOnnx` wrote in this process, of a model that was checked. */
export function decodeOwnOnnx(bytes: Uint8Array, source: string): OnnxGraph {
  const model = parse(bytes, source, () => {});
  if (!model.graph) throw new UnreadableModelError(source, "it has no ONNX graph");
  return { kind: "onnx", source, model, graph: model.graph };
}

function parse(bytes: Uint8Array, source: string, check: (bytes: Uint8Array) => void): ModelProto {
  try {
    check(bytes);
    return fromBinary(ModelSchema, bytes);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new UnreadableModelError(source, `it is not ONNX or is cut off (${reason})`, { cause: error });
  }
}
