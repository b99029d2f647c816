import type { ImageBatch, PixelScaling } from "@coarse/core";
import { channelScaling } from "./channel-scaling.ts";
import { scaleByVectors } from "./scale-by-vectors.ts";

/** Order of a network's input: `[N, height, width, 3]` or `[N, 3, height, width]`. */
export type Layout = "NHWC" | "NCHW";

/** How a network takes its pixels. */
export interface PixelForm {
  /** What becomes of a pixel's numbers. */
  readonly preprocessing: PixelScaling;
  readonly layout: Layout;
}

/**
 * Fills `target` with the pixels of a batch `[N, height, width, 3]` as the network takes them: equal, bit for bit,
 * to what `keras.applications.imagenet_utils.preprocess_input` makes of float32 pixels.
 */
export function preprocessInto(target: Float32Array, batch: ImageBatch, form: PixelForm): void {
  const length = batch.height * batch.width * 3;
  for (let start = 0; start < batch.count * length; start += length)
    preprocessImageInto(
      target.subarray(start, start + length),
      batch.pixels.subarray(start, start + length),
      form,
    );
}

function preprocessImageInto(target: Float32Array, pixels: Float32Array, form: PixelForm): void {
  const scaling = channelScaling(form.preprocessing);
  const { sources, divisor, means, deviations } = scaling;
  const isInterleaved = form.layout === "NHWC";
  const done = scaleByVectors(target, pixels, { scaling, isPlanar: !isInterleaved });
  const step = isInterleaved ? 3 : 1;
  for (const channel of [0, 1, 2] as const) {
    const first = isInterleaved ? channel : channel * (pixels.length / 3);
    const numbers = { divisor, mean: means[channel], deviation: deviations[channel] };
    scaleChannelInto(target, pixels, { source: sources[channel], first, step, done, ...numbers });
  }
}

interface ChannelPass {
  readonly source: number;
  /** Where the channel's numbers go: `first`, `first + step`, … */
  readonly first: number;
  readonly step: number;
  /** Pixels that are to be left out. */
  readonly done: number;
  readonly divisor: number;
  readonly mean: number;
  readonly deviation: number;
}

/** `(x / divisor - mean) / deviation`, rounded to float32 after each step, as Keras's arrays are. */
function scaleChannelInto(target: Float32Array, pixels: Float32Array, pass: ChannelPass): void {
  const { source, step, done } = pass;
  const first = pass.first + done * step;
  const divisor = Math.fround(pass.divisor);
  const mean = Math.fround(pass.mean);
  const deviation = Math.fround(pass.deviation);
  let to = first;
  for (let from = source + 3 * done; from < pixels.length; from += 3) {
    target[to] = Math.fround(Math.fround((pixels[from] as number) / divisor) - mean);
    to += step;
  }
  // a division by 1 takes as long as any other
  if (deviation === 1) return;
  for (to -= step; to >= first; to -= step) target[to] = (target[to] as number) / deviation;
}
