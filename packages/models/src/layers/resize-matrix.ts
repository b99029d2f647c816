import type { FloatArray } from "../formats/onnx/protobuf/tensors.ts";

/** How numbers between those of a row are found. */
export type Interpolation = "nearest" | "bilinear";

/** A row of one length as one of another. */
export interface ResizeOptions {
  readonly interpolation: Interpolation;
  /** Whether each new number takes all old ones in that it covers, where there are fewer. */
  readonly antialias?: boolean;
}

/**
 * What makes `to` numbers of `from`, `[from, to]`: `row · matrix`. Positions are those of the middles of pixels, as TensorFlow 2
 * has them. Source: `resize_nearest_neighbor_op.cc`, `resize_bilinear_op.cc` and `scale_and_translate_op.cc` of TensorFlow.
 */
export function resizeMatrix(
  { from, to }: { readonly from: number; readonly to: number },
  { interpolation, antialias = false }: ResizeOptions,
): FloatArray {
  const scale = from / to;
  const values = new Float32Array(from * to);
  for (let column = 0; column < to; column++) {
    const middle = (column + 0.5) * scale;
    if (interpolation === "nearest") {
      values[Math.min(Math.floor(middle), from - 1) * to + column] = 1;
      continue;
    }
    const reach = antialias ? Math.max(scale, 1) : 1;
    for (const [row, share] of shares({ middle, reach, from })) values[row * to + column] = share;
  }
  return { shape: [from, to], values };
}

/** The numbers within `reach` of a position, weighted by a triangle; beyond the edges lies nothing, or the edge itself. */
function shares({
  middle,
  reach,
  from,
}: {
  readonly middle: number;
  readonly reach: number;
  readonly from: number;
}): readonly (readonly [row: number, share: number])[] {
  const first = Math.max(Math.ceil(middle - reach - 0.5), 0);
  const last = Math.min(Math.floor(middle + reach - 0.5), from - 1);
  const found: (readonly [number, number])[] = [];
  for (let row = first; row <= last; row++)
    found.push([row, Math.max(0, 1 - Math.abs(row + 0.5 - middle) / reach)]);
  const total = found.reduce((sum, [, share]) => sum + share, 0);
  return found.map(([row, share]) => [row, share / total]);
}
