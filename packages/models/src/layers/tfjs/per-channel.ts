import type { Layer, Weight } from "../../types.ts";

/** `x · scale + offset` per channel, as a batch normalisation whose statistics change nothing. */
export function perChannel(
  layer: Layer,
  { scale, offset }: { readonly scale: ArrayLike<number>; readonly offset: ArrayLike<number> },
): Layer {
  const { length } = scale;
  const weights = [
    channelVector("gamma", scale),
    channelVector("beta", offset),
    channelVector("moving_mean", new Float32Array(length)),
    channelVector("moving_variance", new Float32Array(length).fill(1)),
  ];
  const config = { axis: -1, epsilon: 0, scale: true, center: true, dtype: "float32" };
  return { ...layer, className: "BatchNormalization", config, weights };
}

/** A weight of one number per channel. */
export function channelVector(name: string, values: ArrayLike<number>): Weight {
  return { name, shape: [values.length], values: Float32Array.from(values) };
}
