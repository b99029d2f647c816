import { create } from "@bufbuild/protobuf";
import type { TensorProto } from "./messages.ts";
import { TensorSchema } from "./schemas.ts";

/** Element types of ONNX that are read or written here. */
export const elementType = {
  float32: 1,
  uint8: 2,
  int8: 3,
  uint16: 4,
  int16: 5,
  int32: 6,
  int64: 7,
  bool: 9,
  float16: 10,
  float64: 11,
  uint32: 12,
  uint64: 13,
  bfloat16: 16,
  uint4: 21,
  int4: 22,
} as const;

/** `dataLocation` of a tensor whose numbers lie in another file. */
const EXTERNAL = 1;

/** Numbers in row-major order and their shape. */
export interface FloatArray {
  readonly shape: readonly number[];
  readonly values: Float32Array;
}

/** A float32 tensor. Its bytes are those of `values` (little endian, as every platform with an engine is), not copied. */
export function floatTensor(name: string, { shape, values }: FloatArray): TensorProto {
  return create(TensorSchema, {
    name,
    dataType: elementType.float32,
    dims: shape.map(BigInt),
    rawData: new Uint8Array(values.buffer, values.byteOffset, values.byteLength),
  });
}

/** Whole numbers in row-major order, of the type of `values`, and their shape; a scalar where that is empty. */
export interface IntegerArray {
  readonly shape: readonly number[];
  readonly values: Uint8Array | Int8Array | Int32Array;
}

/** A tensor of uint8, int8 or int32. Its bytes are those of `values`, not copied. */
export function integerTensor(name: string, { shape, values }: IntegerArray): TensorProto {
  return create(TensorSchema, {
    name,
    dataType: integerTypeOf(values),
    dims: shape.map(BigInt),
    rawData: new Uint8Array(values.buffer, values.byteOffset, values.byteLength),
  });
}

function integerTypeOf(values: IntegerArray["values"]): number {
  if (values instanceof Int8Array) return elementType.int8;
  return values instanceof Int32Array ? elementType.int32 : elementType.uint8;
}

/** A one-dimensional int64 tensor, as shapes, pads and axes are given. */
export function int64Tensor(name: string, values: readonly number[]): TensorProto {
  return create(TensorSchema, {
    name,
    dataType: elementType.int64,
    dims: [BigInt(values.length)],
    rawData: new Uint8Array(BigInt64Array.from(values, BigInt).buffer),
  });
}

/** Whether the numbers of a tensor lie in another file. */
export function isExternal({ dataLocation }: TensorProto): boolean {
  return dataLocation === EXTERNAL;
}

/**
 * Numbers and shape of a float32 tensor, whichever field holds them; a view of the file's bytes where
 * their alignment allows it. `undefined` where the tensor is of another type, lies in another file, or has
 * another number of elements than its shape says.
 */
export function readFloatTensor(tensor: TensorProto): FloatArray | undefined {
  if (tensor.dataType !== elementType.float32 || isExternal(tensor)) return undefined;
  const shape = tensor.dims.map(Number);
  const values = tensor.floatData.length > 0 ? Float32Array.from(tensor.floatData) : floats(tensor.rawData);
  const isWhole = shape.every((length) => length >= 0) && values.length === shape.reduce((a, b) => a * b, 1);
  return isWhole ? { shape, values } : undefined;
}

function floats(bytes: Uint8Array): Float32Array {
  const size = Float32Array.BYTES_PER_ELEMENT;
  // Not `slice`, which on Node's Buffer is a view that is no better aligned.
  const aligned = bytes.byteOffset % size === 0 ? bytes : new Uint8Array(bytes);
  return new Float32Array(aligned.buffer, aligned.byteOffset, Math.floor(bytes.byteLength / size));
}
