import { create } from "@bufbuild/protobuf";
import { VERSION } from "../../version.ts";
import type { OnnxGraph } from "./onnx-graph.ts";
import { metadataEntries, PRODUCER } from "./onnx-metadata.ts";
import type { NodeProto, TensorProto } from "./protobuf/messages.ts";
import { GraphSchema, ModelSchema } from "./protobuf/schemas.ts";
import { floatValueInfo } from "./protobuf/value-info.ts";

/** Operator set 17 and format version 8: old enough for every ONNX Runtime since 1.12, and with layer normalization. */
const OPERATOR_SET = 17n;
const FORMAT_VERSION = 8n;

/** An input or output: its name and axes, a name for an axis whose length may vary. */
export interface Port {
  readonly name: string;
  readonly shape: readonly (number | string)[];
}

/** What a new model consists of. */
export interface OnnxGraphParts {
  readonly source: string;
  readonly nodes: readonly NodeProto[];
  readonly weights: readonly TensorProto[];
  readonly input: Port;
  /** The main one first. */
  readonly outputs: readonly Port[];
  readonly metadata: Readonly<Record<string, string>>;
}

/** A model with one float32 input and float32 outputs. */
export function newOnnxGraph(parts: OnnxGraphParts): OnnxGraph {
  const { source, nodes, weights, input, outputs, metadata } = parts;
  const graph = create(GraphSchema, {
    name: source,
    node: nodes,
    initializer: weights,
    input: [floatValueInfo(input.name, input.shape)],
    output: outputs.map(({ name, shape }) => floatValueInfo(name, shape)),
  });
  const model = create(ModelSchema, {
    irVersion: FORMAT_VERSION,
    producerName: PRODUCER,
    producerVersion: VERSION,
    opsetImport: [{ domain: "", version: OPERATOR_SET }],
    metadataProps: metadataEntries(metadata),
  });
  return { kind: "onnx", source, model, graph };
}
