import type { Layer, Weight } from "../../types.ts";
import { operation, type Step } from "./fragment.ts";
import { permute4 } from "./permute.ts";
import { pairSetting } from "./settings.ts";
import { windowOf } from "./window.ts";

interface DepthwiseParts {
  readonly image: { readonly channels: number; readonly height: number; readonly width: number };
  /** `[kh, kw, C, m]`. */
  readonly kernel: Weight;
  /** `[C · m]`. */
  readonly bias?: Weight;
}

/** The depthwise part of a layer: a convolution with one group per channel, whose kernel is `[C · m, 1, kh, kw]`. */
export function depthwiseConvolution(
  layer: Layer,
  { image, kernel, bias }: DepthwiseParts,
): { readonly step: Step; readonly shape: readonly number[] } {
  const [rows = 1, columns = 1, channels = 1, multiplier = 1] = kernel.shape;
  const window = windowOf(layer, {
    kernel: [rows, columns],
    strides: pairSetting(layer, "strides", 1),
    height: image.height,
    width: image.width,
  });
  const { values } = permute4(kernel, [2, 3, 0, 1]);
  const shape = [channels * multiplier, 1, rows, columns];
  const attributes = { ...window.attributes, group: BigInt(channels) };
  const step = operation("Conv", {
    attributes,
    weights: { kernel: { shape, values }, ...(bias ? { bias } : {}) },
  });
  return { step, shape: [channels * multiplier, window.height, window.width] };
}
