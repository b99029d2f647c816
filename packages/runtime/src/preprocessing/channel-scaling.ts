import type { Preprocessing } from "@coarse/models";

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
const none = [0, 0, 0] as const;
const ones = [1, 1, 1] as const;

/** The constants of `keras.applications.imagenet_utils.preprocess_input`. */
export const channelScalings: Readonly<Record<Preprocessing, ChannelScaling>> = {
  tf: { sources: rgb, divisor: 127.5, means: ones, deviations: ones },
  torch: { sources: rgb, divisor: 255, means: [0.485, 0.456, 0.406], deviations: [0.229, 0.224, 0.225] },
  caffe: { sources: bgr, divisor: 1, means: [103.939, 116.779, 123.68], deviations: ones },
  none: { sources: rgb, divisor: 1, means: none, deviations: ones },
};
