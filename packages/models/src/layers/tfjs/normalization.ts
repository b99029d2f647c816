import { UnsupportedLayerError } from "../../errors.ts";
import type { Layer } from "../../types.ts";
import { numbersOf } from "./numbers-of.ts";
import { channelVector } from "./per-channel.ts";
import type { Translation } from "./translation.ts";

/** The square of the smallest standard deviation that Keras divides by. */
const SMALLEST_VARIANCE = 1e-14;

/** `(x − mean) / √variance`: a batch normalisation without scale and centre. */
export const translateNormalization: Translation = (layer) => {
  const mean = statistic(layer, "mean");
  const variance = statistic(layer, "variance").map((v) => Math.max(v, SMALLEST_VARIANCE));
  if (layer.config.invert === true || mean.length === 0 || variance.length === 0)
    throw new UnsupportedLayerError(
      layer.name,
      layer.className,
      "it does not normalise by a mean and a variance",
    );
  const count = Math.max(mean.length, variance.length);
  if (count === 1) {
    const scale = 1 / Math.sqrt(variance[0] ?? 1);
    return [
      { ...layer, className: "Rescaling", config: { scale, offset: -(mean[0] ?? 0) * scale }, weights: [] },
    ];
  }
  const spread = (values: readonly number[]) =>
    Array.from({ length: count }, (_, c) => values[c] ?? values[0] ?? 0);
  return [
    {
      ...layer,
      className: "BatchNormalization",
      config: { axis: -1, epsilon: 0, scale: false, center: false, dtype: "float32" },
      weights: [
        channelVector("moving_mean", spread(mean)),
        channelVector("moving_variance", spread(variance)),
      ],
    },
  ];
};

function statistic(layer: Layer, name: string): readonly number[] {
  const learnt = layer.weights.find((weight) => weight.name === name);
  return learnt ? [...learnt.values] : numbersOf(layer.config[name]);
}
