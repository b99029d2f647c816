import type { ChannelNumbers, Preprocessing } from "./preprocessing.ts";

/** What becomes of a pixel's numbers, from 0 to 255: `(x · rescale − mean) / std`, channels in this order. */
export type PixelScaling = Pick<Preprocessing, "channels" | "rescale" | "mean" | "std">;

/** Names of common scalings. */
export type ScalingName = "tf" | "torch" | "caffe" | "none" | "unit" | "clip";

const zeros: ChannelNumbers = [0, 0, 0];
const ones: ChannelNumbers = [1, 1, 1];
const rgb = (rescale: number, mean: ChannelNumbers, std: ChannelNumbers): PixelScaling => ({
  ...{ channels: "rgb", rescale, mean, std },
});

/**
 * Common scalings by their names. `tf` (−1 to 1), `torch` and `caffe` are the modes of
 * `keras.applications.imagenet_utils.preprocess_input`, `none` leaves 0 to 255, `unit` makes 0 to 1 of it, `clip` is that
 * of OpenAI's CLIP.
 */
export const scalings: Readonly<Record<ScalingName, PixelScaling>> = {
  tf: rgb(1 / 127.5, ones, ones),
  torch: rgb(1 / 255, [0.485, 0.456, 0.406], [0.229, 0.224, 0.225]),
  caffe: { channels: "bgr", rescale: 1, mean: [103.939, 116.779, 123.68], std: ones },
  none: rgb(1, zeros, ones),
  unit: rgb(1 / 255, zeros, ones),
  clip: rgb(1 / 255, [0.48145466, 0.4578275, 0.40821073], [0.26862954, 0.26130258, 0.27577711]),
};

/** The names of {@linkcode scalings}. */
export const scalingNames: readonly ScalingName[] = ["tf", "torch", "caffe", "none", "unit", "clip"];

/** Whether there is a scaling of the name. */
export function isScalingName(name: unknown): name is ScalingName {
  return typeof name === "string" && Object.hasOwn(scalings, name);
}

/** Two scalings that are nearer than this are the same; a tenth of what float32 tells apart. */
const NEAR = 1e-8;

/** The name of a scaling, whatever it was written as: `mean 0.5, std 0.5` of 0 to 1 is `tf`. */
export function scalingNameOf(scaling: PixelScaling): ScalingName | undefined {
  return scalingNames.find((name) => isSameScaling(scalings[name], scaling));
}

/** Whether two scalings make the same numbers. */
function isSameScaling(one: PixelScaling, other: PixelScaling): boolean {
  const isSameChannel = (channel: number) => {
    const [a, b] = [lineOf(one, channel), lineOf(other, channel)];
    return isNear(a.slope, b.slope) && isNear(a.offset, b.offset);
  };
  return one.channels === other.channels && [0, 1, 2].every(isSameChannel);
}

/** `x · slope + offset` of a channel. */
function lineOf({ rescale, mean, std }: PixelScaling, channel: number): { slope: number; offset: number } {
  const deviation = std[channel] ?? 1;
  return { slope: rescale / deviation, offset: -(mean[channel] ?? 0) / deviation };
}

function isNear(a: number, b: number): boolean {
  return Math.abs(a - b) <= NEAR * Math.max(Math.abs(a), Math.abs(b));
}
