import { create, createFileRegistry, ScalarType } from "@bufbuild/protobuf";
import { type GenMessage, messageDesc } from "@bufbuild/protobuf/codegenv2";
import {
  FieldDescriptorProto_Label,
  FieldDescriptorProto_Type,
  FileDescriptorProtoSchema,
} from "@bufbuild/protobuf/wkt";
import type {
  AttributeProto,
  FunctionProto,
  GraphProto,
  ModelProto,
  NodeProto,
  StringStringEntryProto,
  TensorProto,
  TensorTypeProto,
  TypeProto,
  ValueInfoProto,
} from "./messages.ts";

/** Name, number, type (a scalar or a message), and whether there may be many of it. */
type Field = readonly [string, number, ScalarType | string, ("many" | "packed")?];

const { STRING, BYTES, FLOAT, DOUBLE, INT32, INT64, UINT64 } = ScalarType;

/** ONNX is a proto2 format: what is not set is not written, and repeated numbers are not packed unless it says so. */
const fieldsOfMessages: ReadonlyMap<string, readonly Field[]> = new Map<string, readonly Field[]>([
  [
    "ModelProto",
    [
      ["ir_version", 1, INT64],
      ["producer_name", 2, STRING],
      ["producer_version", 3, STRING],
      ["graph", 7, "GraphProto"],
      ["opset_import", 8, "OperatorSetIdProto", "many"],
      ["metadata_props", 14, "StringStringEntryProto", "many"],
      ["functions", 25, "FunctionProto", "many"],
    ],
  ],
  [
    "FunctionProto",
    [
      ["name", 1, STRING],
      ["input", 4, STRING, "many"],
      ["output", 5, STRING, "many"],
      ["node", 7, "NodeProto", "many"],
      ["opset_import", 9, "OperatorSetIdProto", "many"],
      ["domain", 10, STRING],
      ["attribute_proto", 11, "AttributeProto", "many"],
    ],
  ],
  [
    "OperatorSetIdProto",
    [
      ["domain", 1, STRING],
      ["version", 2, INT64],
    ],
  ],
  [
    "StringStringEntryProto",
    [
      ["key", 1, STRING],
      ["value", 2, STRING],
    ],
  ],
  [
    "GraphProto",
    [
      ["node", 1, "NodeProto", "many"],
      ["name", 2, STRING],
      ["initializer", 5, "TensorProto", "many"],
      ["input", 11, "ValueInfoProto", "many"],
      ["output", 12, "ValueInfoProto", "many"],
      ["value_info", 13, "ValueInfoProto", "many"],
      ["quantization_annotation", 14, "TensorAnnotation", "many"],
    ],
  ],
  [
    "NodeProto",
    [
      ["input", 1, STRING, "many"],
      ["output", 2, STRING, "many"],
      ["name", 3, STRING],
      ["op_type", 4, STRING],
      ["attribute", 5, "AttributeProto", "many"],
      ["domain", 7, STRING],
    ],
  ],
  [
    "AttributeProto",
    [
      ["name", 1, STRING],
      ["f", 2, FLOAT],
      ["i", 3, INT64],
      ["s", 4, BYTES],
      ["t", 5, "TensorProto"],
      ["g", 6, "GraphProto"],
      ["floats", 7, FLOAT, "many"],
      ["ints", 8, INT64, "many"],
      ["graphs", 11, "GraphProto", "many"],
      ["type", 20, INT32],
      ["ref_attr_name", 21, STRING],
    ],
  ],
  [
    "TensorProto",
    [
      ["dims", 1, INT64, "many"],
      ["data_type", 2, INT32],
      ["float_data", 4, FLOAT, "packed"],
      ["int32_data", 5, INT32, "packed"],
      ["int64_data", 7, INT64, "packed"],
      ["name", 8, STRING],
      ["raw_data", 9, BYTES],
      ["double_data", 10, DOUBLE, "packed"],
      ["uint64_data", 11, UINT64, "packed"],
      ["external_data", 13, "StringStringEntryProto", "many"],
      ["data_location", 14, INT32],
    ],
  ],
  ["TensorAnnotation", [["tensor_name", 1, STRING]]],
  [
    "ValueInfoProto",
    [
      ["name", 1, STRING],
      ["type", 2, "TypeProto"],
    ],
  ],
  ["TypeProto", [["tensor_type", 1, "TensorTypeProto"]]],
  [
    "TensorTypeProto",
    [
      ["elem_type", 1, INT32],
      ["shape", 2, "TensorShapeProto"],
    ],
  ],
  ["TensorShapeProto", [["dim", 1, "DimensionProto", "many"]]],
  [
    "DimensionProto",
    [
      ["dim_value", 1, INT64],
      ["dim_param", 2, STRING],
    ],
  ],
]);

function describeField([name, number, type, many]: Field) {
  return {
    name,
    number,
    label: many ? FieldDescriptorProto_Label.REPEATED : FieldDescriptorProto_Label.OPTIONAL,
    ...(typeof type === "string"
      ? { type: FieldDescriptorProto_Type.MESSAGE, typeName: `.onnx.${type}` }
      : { type: Number(type) }),
    ...(many === "packed" ? { options: { packed: true } } : {}),
  };
}

const file = createFileRegistry(
  create(FileDescriptorProtoSchema, {
    name: "onnx.proto",
    package: "onnx",
    syntax: "proto2",
    messageType: [...fieldsOfMessages].map(([name, fields]) => ({ name, field: fields.map(describeField) })),
  }),
  () => undefined,
).getFile("onnx.proto");

function schema<Shape extends { readonly $typeName: `onnx.${string}` }>(
  typeName: Shape["$typeName"],
): GenMessage<Shape> {
  if (!file) throw new Error("The descriptor of ONNX is missing from its registry");
  return messageDesc<Shape>(
    file,
    file.messages.findIndex((m) => m.typeName === typeName),
  );
}

/** Schema of a whole file. */
export const ModelSchema: GenMessage<ModelProto> = schema<ModelProto>("onnx.ModelProto");
/** Schema of a metadata entry. */
export const EntrySchema: GenMessage<StringStringEntryProto> = schema<StringStringEntryProto>(
  "onnx.StringStringEntryProto",
);
/** Schema of a graph. */
export const GraphSchema: GenMessage<GraphProto> = schema<GraphProto>("onnx.GraphProto");
/** Schema of an operation. */
export const NodeSchema: GenMessage<NodeProto> = schema<NodeProto>("onnx.NodeProto");
/** Schema of a function. */
export const FunctionSchema: GenMessage<FunctionProto> = schema<FunctionProto>("onnx.FunctionProto");
/** Schema of an attribute. */
export const AttributeSchema: GenMessage<AttributeProto> = schema<AttributeProto>("onnx.AttributeProto");
/** Schema of a tensor. */
export const TensorSchema: GenMessage<TensorProto> = schema<TensorProto>("onnx.TensorProto");
/** Schema of an input or output. */
export const ValueInfoSchema: GenMessage<ValueInfoProto> = schema<ValueInfoProto>("onnx.ValueInfoProto");
/** Schema of what a value is. */
export const TypeSchema: GenMessage<TypeProto> = schema<TypeProto>("onnx.TypeProto");
/** Schema of element type and shape. */
export const TensorTypeSchema: GenMessage<TensorTypeProto> = schema<TensorTypeProto>("onnx.TensorTypeProto");
