import { fromHalf } from "../../containers/half-precision.ts";
import type { TensorProto } from "../protobuf/messages.ts";
import { elementType, isExternal } from "../protobuf/tensors.ts";
import { roundToBrain, roundToHalf } from "./float-rounding.ts";

/** Numbers of a tensor; whole numbers of 64 bits as float64, which has them exactly up to 2^53. */
export type Elements =
  | Float32Array
  | Float64Array
  | Int8Array
  | Uint8Array
  | Int16Array
  | Uint16Array
  | Int32Array
  | Uint32Array;

/** A tensor that is the same in every run: ONNX's element type, shape, and numbers in row-major order. */
export interface ConstantTensor {
  readonly type: number;
  readonly shape: readonly number[];
  readonly values: Elements;
}

/** How numbers of a type lie in a file, and in memory. */
interface ElementKind {
  /** Numbers of the type, all 0. */
  readonly make: (length: number) => Elements;
  readonly bytes: number;
  readonly read: (view: DataView, at: number) => number;
  /** What the whole number in `int32Data` means, where that is not itself. */
  readonly fromWhole?: (bits: number) => number;
  /** The nearest number that the type has, where the array does not see to that. */
  readonly round?: (value: number) => number;
}

const brain = (bits: number): number => {
  const view = new DataView(new ArrayBuffer(4));
  view.setUint32(0, bits * 2 ** 16);
  return view.getFloat32(0);
};

const floats = (length: number) => new Float32Array(length);
const doubles = (length: number) => new Float64Array(length);

const kinds: ReadonlyMap<number, ElementKind> = new Map<number, ElementKind>([
  [elementType.float32, { make: floats, bytes: 4, read: (view, at) => view.getFloat32(at, true) }],
  [elementType.float64, { make: doubles, bytes: 8, read: (view, at) => view.getFloat64(at, true) }],
  [
    elementType.float16,
    {
      ...{ make: floats, bytes: 2, fromWhole: fromHalf, round: roundToHalf },
      read: (view, at) => fromHalf(view.getUint16(at, true)),
    },
  ],
  [
    elementType.bfloat16,
    {
      ...{ make: floats, bytes: 2, fromWhole: brain, round: roundToBrain },
      read: (view, at) => brain(view.getUint16(at, true)),
    },
  ],
  [
    elementType.int64,
    { make: doubles, bytes: 8, read: (view, at) => Number(view.getBigInt64(at, true)), round: Math.trunc },
  ],
  [
    elementType.uint64,
    { make: doubles, bytes: 8, read: (view, at) => Number(view.getBigUint64(at, true)), round: Math.trunc },
  ],
  [
    elementType.int32,
    { make: (length) => new Int32Array(length), bytes: 4, read: (view, at) => view.getInt32(at, true) },
  ],
  [
    elementType.uint32,
    { make: (length) => new Uint32Array(length), bytes: 4, read: (view, at) => view.getUint32(at, true) },
  ],
  [
    elementType.int16,
    { make: (length) => new Int16Array(length), bytes: 2, read: (view, at) => view.getInt16(at, true) },
  ],
  [
    elementType.uint16,
    { make: (length) => new Uint16Array(length), bytes: 2, read: (view, at) => view.getUint16(at, true) },
  ],
  [
    elementType.int8,
    { make: (length) => new Int8Array(length), bytes: 1, read: (view, at) => view.getInt8(at) },
  ],
  [
    elementType.uint8,
    { make: (length) => new Uint8Array(length), bytes: 1, read: (view, at) => view.getUint8(at) },
  ],
  [
    elementType.bool,
    {
      ...{
        make: (length) => new Uint8Array(length),
        bytes: 1,
        read: (view, at) => Number(view.getUint8(at) !== 0),
      },
      round: (value) => Number(value !== 0),
    },
  ],
  // two to a byte in the file, the first one in its low half
  [
    elementType.uint4,
    { make: (length) => new Uint8Array(length), bytes: 0.5, read: (view, at) => nibble(view, at) },
  ],
  [
    elementType.int4,
    {
      make: (length) => new Int8Array(length),
      bytes: 0.5,
      read: (view, at) => (nibble(view, at) << 28) >> 28,
    },
  ],
]);

function nibble(view: DataView, at: number): number {
  const byte = view.getUint8(Math.floor(at));
  return Number.isInteger(at) ? byte & 15 : byte >> 4;
}

const wholeTypes: ReadonlySet<number> = new Set([2, 3, 4, 5, 6, 7, 9, 12, 13, 21, 22]);

/** Whether numbers of a type are whole ones. */
export function isWhole(type: number): boolean {
  return wholeTypes.has(type);
}

/** Number of elements of a shape, 1 without axes. */
export function countOf(shape: readonly number[]): number {
  return shape.reduce((product, length) => product * length, 1);
}

/** Bytes that a number of a type takes in a file, half a one for those of four bits; `undefined` for other types. */
export function elementBytes(type: number): number | undefined {
  return kinds.get(type)?.bytes;
}

/** Numbers of a type, all 0; `undefined` for types that are not computed with here, such as texts. */
export function newElements(type: number, length: number): Elements | undefined {
  return kinds.get(type)?.make(length);
}

/** What makes of a number the nearest one of a type whose array does not see to that itself; `undefined` for others. */
export function rounding(type: number): ((value: number) => number) | undefined {
  return kinds.get(type)?.round;
}

/**
 * The numbers that a file has for a tensor, whichever field holds them; float32 as a view of the file's bytes where
 * their alignment allows it. `undefined` where they are of a type that is not computed with here, lie in another file,
 * or are not as many as the shape says.
 */
export function readConstant(tensor: TensorProto): ConstantTensor | undefined {
  const { dataType: type, rawData } = tensor;
  const kind = kinds.get(type);
  const shape = tensor.dims.map(Number);
  if (!kind || isExternal(tensor) || shape.some((length) => length < 0)) return undefined;
  const count = countOf(shape);
  const listed = listedNumbers(tensor);
  if (listed.length > 0) return fromList(listed, { type, shape, kind });
  if (rawData.byteLength !== Math.ceil(count * kind.bytes)) return undefined;
  if (type === elementType.float32) return { type, shape, values: floatsOf(rawData) };
  const values = kind.make(count);
  const view = new DataView(rawData.buffer, rawData.byteOffset, rawData.byteLength);
  for (let i = 0; i < count; i++) values[i] = kind.read(view, i * kind.bytes);
  return { type, shape, values };
}

function listedNumbers(tensor: TensorProto): readonly (number | bigint)[] {
  const { floatData, int32Data, int64Data, doubleData, uint64Data } = tensor;
  return [floatData, int32Data, int64Data, doubleData, uint64Data].find((list) => list.length > 0) ?? [];
}

function fromList(
  list: readonly (number | bigint)[],
  { type, shape, kind }: Pick<ConstantTensor, "type" | "shape"> & { readonly kind: ElementKind },
): ConstantTensor | undefined {
  const { fromWhole = (value: number) => value } = kind;
  // two of four bits are in one number
  if (list.length !== countOf(shape) || kind.bytes < 1) return undefined;
  const values = kind.make(list.length);
  for (let i = 0; i < list.length; i++) values[i] = fromWhole(Number(list[i]));
  return { type, shape, values };
}

function floatsOf(bytes: Uint8Array): Float32Array {
  const size = Float32Array.BYTES_PER_ELEMENT;
  // not `slice`, which on Node's Buffer is a view that is no better aligned
  const aligned = bytes.byteOffset % size === 0 ? bytes : new Uint8Array(bytes);
  return new Float32Array(aligned.buffer, aligned.byteOffset, Math.floor(bytes.byteLength / size));
}
