import { elementType } from "../protobuf/tensors.ts";
import { axisOf, type ConstantCall, type ConstantOperation, notEvaluated } from "./constant-call.ts";
import { type ConstantTensor, countOf } from "./constant-tensor.ts";
import { roundToEven } from "./float-rounding.ts";

/** Where the scale of each element lies: one for all, one for each index of an axis, or one for each block along it. */
function scaleIndex(call: ConstantCall, { shape }: ConstantTensor): (index: number) => number {
  const scale = call.input(1);
  if (scale.values.length === 1) return () => 0;
  const axis = axisOf(call.integer("axis", 1), shape.length);
  const inner = countOf(shape.slice(axis + 1));
  const length = shape[axis] ?? 1;
  if (scale.shape.length === 1) {
    if (scale.values.length !== length) notEvaluated("has scales that don't fit");
    return (index) => Math.floor(index / inner) % length;
  }
  const block = call.integer("block_size", 0);
  const blocks = scale.shape[axis] ?? 1;
  const fits = shape.every((own, i) =>
    i === axis ? Math.ceil(own / block) === blocks : own === scale.shape[i],
  );
  if (block < 1 || !fits) notEvaluated("has scales that don't fit");
  return (index) => {
    const row = Math.floor(index / inner);
    return (Math.floor(row / length) * blocks + Math.floor((row % length) / block)) * inner + (index % inner);
  };
}

/** `(x - zero point) · scale` */
const dequantizeLinear: ConstantOperation = (call) => {
  const input = call.input(0);
  const [scale, zero] = [call.input(1), call.optional(2)];
  const at = scaleIndex(call, input);
  if (zero && zero.values.length !== scale.values.length) notEvaluated("has zero points that don't fit");
  return call.filled(scale.type, input.shape, (i) => {
    const own = at(i);
    return ((input.values[i] ?? 0) - (zero?.values[own] ?? 0)) * (scale.values[own] ?? 0);
  });
};

const ranges: ReadonlyMap<number, readonly [number, number]> = new Map<number, readonly [number, number]>([
  [elementType.uint8, [0, 255]],
  [elementType.int8, [-128, 127]],
  [elementType.uint16, [0, 65_535]],
  [elementType.int16, [-32_768, 32_767]],
]);

/** `x / scale + zero point`, rounded and kept in the range of its type. */
const quantizeLinear: ConstantOperation = (call) => {
  const input = call.input(0);
  const [scale, zero] = [call.input(1), call.optional(2)];
  const type = zero?.type ?? elementType.uint8;
  const [low, high] = ranges.get(type) ?? notEvaluated(`rounds to elements of ONNX's type ${type}`);
  const at = scaleIndex(call, input);
  return call.filled(type, input.shape, (i) => {
    const own = at(i);
    const whole = roundToEven((input.values[i] ?? 0) / (scale.values[own] ?? 1)) + (zero?.values[own] ?? 0);
    return Math.min(Math.max(whole, low), high);
  });
};

/** Operations between whole numbers and what they stand for. */
export const quantizationOperations: Readonly<Record<string, ConstantOperation>> = {
  DequantizeLinear: dequantizeLinear,
  QuantizeLinear: quantizeLinear,
};
