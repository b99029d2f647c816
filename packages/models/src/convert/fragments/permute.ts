import type { FloatArray } from "../../formats/onnx/protobuf/tensors.ts";

/** An axis of the result: its length, and how far apart its neighbors lie in the input. */
interface Axis {
  readonly length: number;
  readonly stride: number;
}

/**
 * Reorders the axes of four-dimensional weights: axis `i` of the result is axis `order[i]` of the input, as
 * NumPy's `transpose` does it.
 */
export function permute4(
  { shape, values }: FloatArray,
  order: readonly [number, number, number, number],
): FloatArray {
  // of a weight of which nothing but the shape counts
  if (values.length === 0) return { shape: order.map((axis) => shape[axis] ?? 1), values };
  const strides = shape.map((_, axis) => shape.slice(axis + 1).reduce((a, b) => a * b, 1));
  const axes = order.map((axis) => ({ length: shape[axis] ?? 1, stride: strides[axis] ?? 0 }));
  const permuted = new Float32Array(values.length);
  permuteInto(permuted, { values, axes: longAxesLast(axes) });
  return { shape: axes.map((axis) => axis.length), values: permuted };
}

/** Axes of length 1 change nothing; in front they leave long loops inside, which is what makes 1×1 kernels fast. */
function longAxesLast(axes: readonly Axis[]): readonly Axis[] {
  return [...axes.filter((axis) => axis.length === 1), ...axes.filter((axis) => axis.length !== 1)];
}

function permuteInto(
  permuted: Float32Array,
  { values, axes }: { readonly values: Float32Array; readonly axes: readonly Axis[] },
): void {
  const one = { length: 1, stride: 0 };
  const [a = one, b = one, c = one, d = one] = axes;
  let to = 0;
  for (let i = 0; i < a.length; i++)
    for (let j = 0; j < b.length; j++)
      for (let k = 0; k < c.length; k++) {
        let from = i * a.stride + j * b.stride + k * c.stride;
        for (let l = 0; l < d.length; l++, from += d.stride) permuted[to++] = values[from] ?? 0;
      }
}
