import type { Message } from "@bufbuild/protobuf";

/*
 * The part of ONNX's messages that is read or written here. Names and numbers are those of the format; fields
 * that are not declared are kept as unknown fields, so that a foreign file loses nothing on its way through.
 */

/** A whole file. */
export interface ModelProto extends Message<"onnx.ModelProto"> {
  readonly irVersion: bigint;
  readonly producerName: string;
  readonly producerVersion: string;
  readonly graph?: GraphProto;
  readonly opsetImport: readonly OperatorSetIdProto[];
  readonly metadataProps: readonly StringStringEntryProto[];
  readonly functions: readonly FunctionProto[];
}

/** Operations that nodes call by the function's name. */
export interface FunctionProto extends Message<"onnx.FunctionProto"> {
  readonly name: string;
  readonly domain: string;
  readonly input: readonly string[];
  readonly output: readonly string[];
  readonly node: readonly NodeProto[];
  readonly opsetImport: readonly OperatorSetIdProto[];
  /** Attributes that a call need not give, with their values. */
  readonly attributeProto: readonly AttributeProto[];
}

/** Version of the operators of a domain. */
export interface OperatorSetIdProto extends Message<"onnx.OperatorSetIdProto"> {
  readonly domain: string;
  readonly version: bigint;
}

/** A key and its value. */
export interface StringStringEntryProto extends Message<"onnx.StringStringEntryProto"> {
  readonly key: string;
  readonly value: string;
}

/** Nodes in topological order, and the tensors they start from. */
export interface GraphProto extends Message<"onnx.GraphProto"> {
  readonly node: readonly NodeProto[];
  readonly name: string;
  readonly initializer: readonly TensorProto[];
  readonly input: readonly ValueInfoProto[];
  readonly output: readonly ValueInfoProto[];
  readonly valueInfo: readonly ValueInfoProto[];
  readonly quantizationAnnotation: readonly TensorAnnotation[];
}

/** One operation: names of the tensors it reads and writes. */
export interface NodeProto extends Message<"onnx.NodeProto"> {
  readonly input: readonly string[];
  readonly output: readonly string[];
  readonly name: string;
  readonly opType: string;
  readonly domain: string;
  readonly attribute: readonly AttributeProto[];
}

/** A constant of an operation; `type` says which field holds it (`attributeType`). */
export interface AttributeProto extends Message<"onnx.AttributeProto"> {
  readonly name: string;
  readonly type: number;
  readonly f: number;
  readonly i: bigint;
  readonly s: Uint8Array;
  readonly t?: TensorProto;
  readonly g?: GraphProto;
  readonly floats: readonly number[];
  readonly ints: readonly bigint[];
  readonly graphs: readonly GraphProto[];
  /** Within a function: the attribute of its call that gives the value. */
  readonly refAttrName: string;
}

/** A dense tensor, row-major: little endian in `rawData`, or number by number in `floatData`. */
export interface TensorProto extends Message<"onnx.TensorProto"> {
  readonly dims: readonly bigint[];
  readonly dataType: number;
  readonly floatData: readonly number[];
  /** Also those of smaller types, bool and float16. */
  readonly int32Data: readonly number[];
  readonly int64Data: readonly bigint[];
  readonly name: string;
  readonly rawData: Uint8Array;
  readonly doubleData: readonly number[];
  /** Also those of uint32. */
  readonly uint64Data: readonly bigint[];
  /** Where the numbers lie that are in another file: `location`, `offset`, `length`. */
  readonly externalData: readonly StringStringEntryProto[];
  readonly dataLocation: number;
}

/** Which tensors quantize a tensor. */
export interface TensorAnnotation extends Message<"onnx.TensorAnnotation"> {
  readonly tensorName: string;
}

/** Name and type of an input, an output or a tensor between. */
export interface ValueInfoProto extends Message<"onnx.ValueInfoProto"> {
  readonly name: string;
  readonly type?: TypeProto;
}

/** What a value is; of the kinds only tensors are read here. */
export interface TypeProto extends Message<"onnx.TypeProto"> {
  readonly tensorType?: TensorTypeProto;
}

/** Element type and shape of a tensor. */
export interface TensorTypeProto extends Message<"onnx.TensorTypeProto"> {
  readonly elemType: number;
  readonly shape?: TensorShapeProto;
}

/** One entry per axis. */
export interface TensorShapeProto extends Message<"onnx.TensorShapeProto"> {
  readonly dim: readonly DimensionProto[];
}

/** A length, or the name of one that is only known when the model runs. */
export interface DimensionProto extends Message<"onnx.DimensionProto"> {
  readonly dimValue: bigint;
  readonly dimParam: string;
}
