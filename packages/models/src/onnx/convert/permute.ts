import type { FloatArray } from "../format/tensors.ts";

/**
 * Reorders the axes of four-dimensional weights: axis `i` of the result is axis `order[i]` of the input, as
 * NumPy's `transpose` does it.
 */
export function permute4(
  { shape, values }: FloatArray,
  order: readonly [number, number, number, number],
): FloatArray {
  const strides = shape.map((_, axis) => shape.slice(axis + 1).reduce((a, b) => a * b, 1));
  const [a = 1, b = 1, c = 1, d = 1] = order.map((axis) => shape[axis]);
  const [sa = 0, sb = 0, sc = 0, sd = 0] = order.map((axis) => strides[axis]);
  const permuted = new Float32Array(values.length);
  let to = 0;
  for (let i = 0; i < a; i++)
    for (let j = 0; j < b; j++)
      for (let k = 0; k < c; k++) {
        const from = i * sa + j * sb + k * sc;
        for (let l = 0; l < d; l++) permuted[to++] = values[from + l * sd] ?? 0;
      }
  return { shape: [a, b, c, d], values: permuted };
}
