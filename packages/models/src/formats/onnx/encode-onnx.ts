import { clearField, toBinary } from "@bufbuild/protobuf";
import { BinaryWriter, WireType } from "@bufbuild/protobuf/wire";
import type { OnnxGraph } from "./onnx-graph.ts";
import type { TensorProto } from "./protobuf/messages.ts";
import { GraphSchema, ModelSchema, TensorSchema } from "./protobuf/schemas.ts";
import { withChanges } from "./protobuf/with-changes.ts";

/**
 * The bytes of an ONNX file. Fields of a foreign file that are not known here are written as they were read. Weights
 * are copied once, not once for each message around them: a graph of half a gigabyte must fit beside its bytes.
 */
export function encodeOnnx({ model, graph }: OnnxGraph): Uint8Array<ArrayBuffer> {
  const bareModel = withChanges(ModelSchema, model, {});
  clearField(bareModel, ModelSchema.field.graph);
  const bareGraph = withChanges(GraphSchema, graph, { initializer: [] });
  const { initializer } = GraphSchema.field;
  const weights = graph.initializer.flatMap((tensor) => asField(initializer.number, tensorParts(tensor)));
  const parts = [toBinary(GraphSchema, bareGraph), ...weights];
  return joined([toBinary(ModelSchema, bareModel), ...asField(ModelSchema.field.graph.number, parts)]);
}

type Parts = readonly Uint8Array[];

function tensorParts(tensor: TensorProto): Parts {
  const { rawData } = tensor;
  if (rawData.length === 0) return [toBinary(TensorSchema, tensor)];
  const bare = withChanges(TensorSchema, tensor, {});
  clearField(bare, TensorSchema.field.rawData);
  return [toBinary(TensorSchema, bare), ...asField(TensorSchema.field.rawData.number, [rawData])];
}

/** Parts of one field, behind its number and their length. */
function asField(number: number, parts: Parts): Parts {
  const head = new BinaryWriter().tag(number, WireType.LengthDelimited).uint32(lengthOf(parts));
  return [head.finish(), ...parts];
}

function joined(parts: Parts): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(lengthOf(parts));
  let length = 0;
  for (const part of parts) {
    bytes.set(part, length);
    length += part.length;
  }
  return bytes;
}

function lengthOf(parts: Parts): number {
  return parts.reduce((length, part) => length + part.length, 0);
}
