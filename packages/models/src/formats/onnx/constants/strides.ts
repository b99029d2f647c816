import { notEvaluated } from "./constant-call.ts";

/** Elements from one index of each axis to the next one, row-major. */
export function stridesOf(shape: readonly number[]): readonly number[] {
  const strides = shape.map(() => 1);
  for (let axis = shape.length - 2; axis >= 0; axis--)
    strides[axis] = (strides[axis + 1] ?? 1) * (shape[axis + 1] ?? 1);
  return strides;
}

/** The shape that NumPy's broadcasting gives. Throws `NotEvaluatedError` where the shapes do not fit. */
export function broadcastShape(shapes: readonly (readonly number[])[]): readonly number[] {
  const rank = Math.max(0, ...shapes.map((shape) => shape.length));
  return Array.from({ length: rank }, (_, axis) => {
    let length = 1;
    for (const shape of shapes) {
      const own = shape[axis - rank + shape.length] ?? 1;
      if (own !== 1 && length !== 1 && own !== length) notEvaluated("gets shapes that don't fit");
      if (own !== 1) length = own;
    }
    return length;
  });
}

/** Strides by which a tensor of one shape is read as one of another: 0 along axes where it repeats. */
export function broadcastStrides(shape: readonly number[], target: readonly number[]): readonly number[] {
  const own = stridesOf(shape);
  return target.map((_, axis) => {
    const at = axis - target.length + shape.length;
    return (shape[at] ?? 1) === 1 ? 0 : (own[at] ?? 0);
  });
}

/**
 * Visits all elements of a shape in row-major order with their offsets in tensors of these strides. The list that
 * `visit` gets is the same each time.
 */
export function forEachOffset(
  shape: readonly number[],
  strides: readonly (readonly number[])[],
  visit: (offsets: readonly number[], index: number) => void,
): void {
  const count = shape.reduce((product, length) => product * length, 1);
  const position = shape.map(() => 0);
  const offsets = strides.map(() => 0);
  const move = (axis: number, steps: number) => {
    for (let i = 0; i < offsets.length; i++)
      offsets[i] = (offsets[i] ?? 0) + steps * (strides[i]?.[axis] ?? 0);
  };
  for (let index = 0; index < count; index++) {
    visit(offsets, index);
    for (let axis = shape.length - 1; axis >= 0; axis--) {
      const length = shape[axis] ?? 1;
      const at = (position[axis] ?? 0) + 1;
      move(axis, 1);
      position[axis] = at;
      if (at < length) break;
      move(axis, -length);
      position[axis] = 0;
    }
  }
}
