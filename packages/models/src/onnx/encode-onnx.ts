import { toBinary } from "@bufbuild/protobuf";
import { ModelSchema } from "./format/schemas.ts";
import { withChanges } from "./format/with-changes.ts";
import type { OnnxGraph } from "./onnx-graph.ts";

/** The bytes of an ONNX file. Fields of a foreign file that are not known here are written as they were read. */
export function encodeOnnx({ model, graph }: OnnxGraph): Uint8Array<ArrayBuffer> {
  return toBinary(ModelSchema, withChanges(ModelSchema, model, { graph }));
}
