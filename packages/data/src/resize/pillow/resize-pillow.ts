import { channelOf, toColorMode } from "../../color-mode.ts";
import type { Box, DecodedImage, ImageSize } from "../../types.ts";
import type { PillowInterpolation } from "./pillow-filters.ts";
import { type FixedTaps, pillowTaps } from "./pillow-taps.ts";
import { type RowPasses, scalarPasses } from "./row-passes.ts";
import { vectorPasses } from "./vector-passes.ts";

/** To what size a picture is resized, and which part of that is wanted. */
export interface PillowResize extends ImageSize {
  readonly interpolation: PillowInterpolation;
  /** All of it where not given. Pixels outside of it cost nothing. */
  readonly part?: Box;
}

/**
 * Resizes as Pillow's `Image.resize((width, height), interpolation)`, bit for bit: antialiased, weights and sums in
 * fixed point, rounded to 8 bits between the passes across and down. `[H, W, channels] → [height, width, channels]`.
 * Channels are resized each for itself, also beside alpha, by which Pillow would weigh them.
 */
export function resizePillow(image: DecodedImage, options: PillowResize): DecodedImage {
  if (image.channels !== undefined && image.channels !== 3) return resizeChannels(image, options);
  const { height, width, interpolation, part = { top: 0, left: 0, height, width } } = options;
  const rows = pillowTaps(interpolation, {
    ...{ length: image.height, count: height, first: part.top, wanted: part.height },
  });
  const columns = pillowTaps(interpolation, {
    ...{ length: image.width, count: width, first: part.left, wanted: part.width },
  });
  const pixels = new Uint8Array(part.height * part.width * 3);
  // twice as many as a target row needs, so that rows are seldom moved
  const parts = { stride: image.width * 3, columns, rows, slots: 2 * rows.most };
  slideDown(vectorPasses(parts) ?? scalarPasses(parts), { image, rows, pixels, slots: parts.slots });
  return { pixels, height: part.height, width: part.width, channels: 3 };
}

interface Slide {
  readonly image: DecodedImage;
  readonly rows: FixedTaps;
  readonly pixels: Uint8Array;
  readonly slots: number;
}

/** Makes target rows one by one, and source rows as narrow as they when they are first needed. */
function slideDown(passes: RowPasses, { image, rows, pixels, slots }: Slide): void {
  const stride = image.width * 3;
  const width = pixels.length / rows.starts.length;
  const { between } = passes;
  // the source row in the first slot, and that which is made next
  let first = rows.starts[0] ?? 0;
  let next = first;
  for (const [y, start] of rows.starts.entries()) {
    const end = start + (rows.counts[y] ?? 0);
    if (end - first > slots) {
      between.copyWithin(0, (start - first) * width, Math.max(next - first, start - first) * width);
      first = start;
    }
    for (next = Math.max(next, start); next < end; next++)
      passes.across(image.pixels.subarray(next * stride, (next + 1) * stride), next - first);
    passes.down(pixels.subarray(y * width, (y + 1) * width), { slot: start - first, y });
  }
}

/** Gray and alpha, which are rare, go through the arithmetic for three channels one by one. */
function resizeChannels(image: DecodedImage, options: PillowResize): DecodedImage {
  const channels = image.channels ?? 3;
  const planes = Array.from({ length: channels }, (_, channel) =>
    resizePillow(toColorMode(channelOf(image, channel), "rgb"), options),
  );
  const [{ height, width } = { height: 0, width: 0 }] = planes;
  const pixels = new Uint8Array(height * width * channels);
  for (const [channel, plane] of planes.entries())
    for (let from = 0, to = channel; to < pixels.length; from += 3, to += channels)
      pixels[to] = plane.pixels[from] ?? 0;
  return { pixels, height, width, channels };
}
