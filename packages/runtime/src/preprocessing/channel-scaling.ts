import type { PixelScaling } from "@coarse/core";

/** What is done to each pixel: `(x / divisor - mean) / deviation`, each step rounded to float32. */
export interface ChannelScaling {
  /** Channel of the image that each channel of the network's input is made of. */
  readonly sources: readonly [number, number, number];
  readonly divisor: number;
  /** Of each channel of the network's input. */
  readonly means: readonly [number, number, number];
  readonly deviations: readonly [number, number, number];
}

const rgb = [0, 1, 2] as const;
const bgr = [2, 1, 0] as const;

/**
 * A scaling as what is done to each pixel. It is divided by the reciprocal of `rescale`: those of 1/255 and 1/127.5 are 255
 * and 127.5, and Keras divides.
 */
export function channelScaling({ channels, rescale, mean, std }: PixelScaling): ChannelScaling {
  return {
    sources: channels === "rgb" ? rgb : bgr,
    divisor: Math.fround(1 / rescale),
    means: mean,
    deviations: std,
  };
}
