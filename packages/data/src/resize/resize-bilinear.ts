import type { DecodedImage, ImageSize } from "../types.ts";
import { type Axis, scalarBlender, vectorBlender } from "./blend-row.ts";

/** Where to write a resized picture. */
export interface ResizeTarget extends ImageSize {
  readonly pixels: Float32Array;
  /** Position of the first number in `pixels`; 0 where not given. */
  readonly offset?: number;
}

const { fround } = Math;

/**
 * Resizes as `tf.image.resize(method="bilinear", antialias=False)`: half-pixel centers, aspect ratio not kept, first
 * across, then down, all in float32 as TensorFlow computes it, to the same bits. `[H, W, 3] → [height, width, 3]`.
 */
export function resizeBilinear(image: DecodedImage, size: ImageSize): Float32Array {
  const pixels = new Float32Array(size.height * size.width * 3);
  resizeBilinearInto(image, { ...size, pixels });
  return pixels;
}

/** The same, into `height · width · 3` numbers of a buffer that is there already. */
export function resizeBilinearInto(image: DecodedImage, target: ResizeTarget): void {
  const stride = image.width * 3;
  const rows = axis(image.height, { count: target.height, stride });
  const columns = axis(image.width, { count: target.width, stride: 3 });
  const parts = { source: image.pixels, stride, target: target.pixels, columns };
  const blend = vectorBlender(parts) ?? scalarBlender(parts);
  let to = target.offset ?? 0;
  for (let y = 0; y < target.height; y++, to += target.width * 3)
    blend({ to, top: rows.lower[y] ?? 0, bottom: rows.upper[y] ?? 0, down: rows.fraction[y] ?? 0 });
}

/** For each target position its two neighbors in the source, as positions in the buffer. */
function axis(length: number, { count, stride }: { count: number; stride: number }): Axis {
  const lower = new Int32Array(count);
  const upper = new Int32Array(count);
  const fraction = new Float32Array(count);
  const scale = fround(length / count);
  for (let i = 0; i < count; i++) {
    const center = fround(fround(fround(i + 0.5) * scale) - 0.5);
    const floor = Math.floor(center);
    lower[i] = Math.max(floor, 0) * stride;
    upper[i] = Math.min(Math.ceil(center), length - 1) * stride;
    fraction[i] = center - floor;
  }
  return { lower, upper, fraction };
}
