import { readConstant } from "./constants/constant-tensor.ts";
import { mapModel, tensorsOfModel } from "./graph-tensors.ts";
import type { OnnxGraph } from "./onnx-graph.ts";
import type { AttributeProto, GraphProto, TensorProto, ValueInfoProto } from "./protobuf/messages.ts";
import { AttributeSchema, TensorTypeSchema, TypeSchema, ValueInfoSchema } from "./protobuf/schemas.ts";
import { elementType, floatTensor } from "./protobuf/tensors.ts";
import { withChanges } from "./protobuf/with-changes.ts";

/** Floating point numbers of 16 bits, each of which float32 has exactly. */
const SHORT: ReadonlySet<number> = new Set([elementType.float16, elementType.bfloat16]);

/** Attributes that say of which type the numbers are that an operation makes. */
const TYPES: ReadonlySet<string> = new Set(["to", "dtype", "output_dtype"]);

/**
 * The same model with float32 wherever it has floating point numbers of 16 bits. A processor computes with float32
 * anyway: ONNX Runtime converts to and fro around each operation, and has none for bfloat16.
 */
export function float32Graph(onnx: OnnxGraph): OnnxGraph {
  return isShort(onnx) ? mapModel(onnx, { tensor, attribute, value }) : onnx;
}

function isShort({ graph, model }: OnnxGraph): boolean {
  const values = [...graph.input, ...graph.output, ...graph.valueInfo];
  return (
    values.some((each) => SHORT.has(each.type?.tensorType?.elemType ?? 0)) ||
    tensorsOfModel({ graph, model }).some(({ dataType }) => SHORT.has(dataType)) ||
    castsToShort(graph)
  );
}

function castsToShort({ node }: GraphProto): boolean {
  return node.some((each) => each.attribute.some(({ name, i }) => TYPES.has(name) && SHORT.has(Number(i))));
}

function tensor(own: TensorProto): TensorProto {
  if (!SHORT.has(own.dataType)) return own;
  const found = readConstant(own);
  if (!found) return own;
  return floatTensor(own.name, { shape: found.shape, values: Float32Array.from(found.values) });
}

function attribute(own: AttributeProto): AttributeProto {
  if (!TYPES.has(own.name) || !SHORT.has(Number(own.i))) return own;
  return withChanges(AttributeSchema, own, { i: BigInt(elementType.float32) });
}

function value(own: ValueInfoProto): ValueInfoProto {
  const type = own.type?.tensorType;
  if (!own.type || !type || !SHORT.has(type.elemType)) return own;
  const tensorType = withChanges(TensorTypeSchema, type, { elemType: elementType.float32 });
  return withChanges(ValueInfoSchema, own, { type: withChanges(TypeSchema, own.type, { tensorType }) });
}
