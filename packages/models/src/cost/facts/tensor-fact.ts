import type { TensorProto } from "../../formats/onnx/protobuf/messages.ts";
import { isExternal } from "../../formats/onnx/protobuf/tensors.ts";
import { NotProvenError } from "./verdict.ts";

/** Element types of ONNX by their numbers in the format. */
export const dataType = {
  float32: 1,
  uint8: 2,
  int8: 3,
  int32: 6,
  int64: 7,
  bool: 9,
  float16: 10,
  float64: 11,
} as const;

/** What is known of a tensor before anything runs. */
export interface TensorFact {
  readonly type: number;
  readonly shape: readonly number[];
  /** Its numbers, row-major, where there are few and they are the same whatever the pixels. */
  readonly values?: readonly number[] | undefined;
}

/** Shapes and what they are computed from are short; larger constants are weights. */
export const MOST_VALUES = 4096;

/** Of floating point numbers, those that decide on shapes are scales and steps. */
const MOST_FLOATS = 64;

/** Bytes of an element; of float16 those of the float32 that a processor makes of it, too. */
const elementBytes: ReadonlyMap<number, number> = new Map([
  [dataType.float32, 4],
  [dataType.uint8, 1],
  [dataType.int8, 1],
  [4, 2],
  [5, 2],
  [dataType.int32, 4],
  [dataType.int64, 8],
  [dataType.bool, 1],
  [dataType.float16, 6],
  [dataType.float64, 8],
  [12, 4],
  [13, 8],
]);

const integerTypes: ReadonlySet<number> = new Set([2, 3, 4, 5, 6, 7, 12, 13]);

/** Whether the elements are whole numbers, whose division by zero ends the process. */
export function isInteger({ type }: TensorFact): boolean {
  return integerTypes.has(type);
}

/** Number of elements of a shape, 1 without axes. */
export function elementsOf(shape: readonly number[]): number {
  return shape.reduce((product, length) => product * length, 1);
}

/**
 * Bytes that a tensor takes.
 *
 * @throws {NotProvenError} for elements whose size is not fixed, such as texts
 */
export function bytesOf({ type, shape }: TensorFact): number {
  const bytes = elementBytes.get(type);
  if (bytes === undefined) throw new NotProvenError(`makes elements of ONNX's type ${type}`);
  return elementsOf(shape) * bytes;
}

/** The fact with values only where they are few, and numbers that JavaScript has exactly. */
export function fact(type: number, shape: readonly number[], values?: readonly number[]): TensorFact {
  if (shape.some((length) => !Number.isSafeInteger(length) || length < 0))
    throw new NotProvenError(`makes a tensor of the shape [${shape.slice(0, 8).join(", ")}]`);
  const known = values && values.length <= MOST_VALUES && values.length === elementsOf(shape);
  return known && values.every((value) => fits(type, value)) ? { type, shape, values } : { type, shape };
}

/** Numbers beyond these wrap around in the engine, and are not followed. */
function fits(type: number, value: number): boolean {
  if (!integerTypes.has(type)) return true;
  return Number.isSafeInteger(value) && (type === dataType.int64 || Math.abs(value) < 2 ** 31);
}

/**
 * What is known of a constant.
 *
 * @throws {NotProvenError} for one whose numbers lie elsewhere
 */
export function factOfTensor(tensor: TensorProto): TensorFact {
  if (isExternal(tensor)) throw new NotProvenError("reads another file");
  const known = fact(tensor.dataType, tensor.dims.map(Number), valuesOf(tensor));
  if (bytesOf(known) > LARGEST_CLAIM * storedBytes(tensor) + LARGEST_CLAIM)
    throw new NotProvenError("claims more numbers than it has");
  return known;
}

/** Bytes in memory to a byte in the file, which may hold whole numbers in one each. */
const LARGEST_CLAIM = 8;

/** Bytes that the file itself has for a constant. */
export function storedBytes(tensor: TensorProto): number {
  const { rawData, floatData, doubleData, int32Data, int64Data, uint64Data } = tensor;
  const whole = int32Data.length + int64Data.length + uint64Data.length;
  return rawData.byteLength + 4 * floatData.length + 8 * doubleData.length + whole;
}

type Reader = (view: DataView, offset: number) => number;

const readers: ReadonlyMap<number, readonly [bytes: number, read: Reader]> = new Map<
  number,
  readonly [number, Reader]
>([
  [dataType.float32, [4, (view, at) => view.getFloat32(at, true)]],
  [dataType.float64, [8, (view, at) => view.getFloat64(at, true)]],
  [dataType.int64, [8, (view, at) => Number(view.getBigInt64(at, true))]],
  [dataType.int32, [4, (view, at) => view.getInt32(at, true)]],
  [dataType.uint8, [1, (view, at) => view.getUint8(at)]],
  [dataType.int8, [1, (view, at) => view.getInt8(at)]],
  [dataType.bool, [1, (view, at) => view.getUint8(at)]],
]);

function valuesOf({
  dataType: type,
  dims,
  rawData,
  int64Data,
  int32Data,
  floatData,
}: TensorProto): readonly number[] | undefined {
  const count = elementsOf(dims.map(Number));
  const reader = readers.get(type);
  const most = type === dataType.float32 || type === dataType.float64 ? MOST_FLOATS : MOST_VALUES;
  if (!reader || !(count <= most)) return undefined;
  const [bytes, read] = reader;
  if (rawData.byteLength === 0)
    return [int64Data.map(Number), int32Data, floatData].find((list) => list.length === count && count > 0);
  if (rawData.byteLength !== count * bytes) return undefined;
  const view = new DataView(rawData.buffer, rawData.byteOffset, rawData.byteLength);
  return Array.from({ length: count }, (_, i) => read(view, i * bytes));
}

/**
 * The shape that NumPy's broadcasting gives.
 *
 * @throws {NotProvenError} where the shapes do not fit
 */
export function broadcast(shapes: readonly (readonly number[])[]): readonly number[] {
  const rank = Math.max(0, ...shapes.map((shape) => shape.length));
  return Array.from({ length: rank }, (_, axis) => {
    let length = 1;
    for (const shape of shapes) {
      const own = shape[axis - rank + shape.length] ?? 1;
      if (own !== 1 && length !== 1 && own !== length) throw new NotProvenError("gets shapes that don't fit");
      if (own !== 1) length = own;
    }
    return length;
  });
}
