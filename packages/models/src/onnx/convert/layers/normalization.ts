import type { Layer } from "../../../types.ts";
import { channelCount, channelVectorShape } from "../axes.ts";
import { chain, type LayerConverter, operation } from "../fragment.ts";
import { numbersSetting, onlyInput, optionalWeight, refuse } from "../settings.ts";

/** Keras's `keras.config.epsilon()`, below which a standard deviation is not let. */
const EPSILON = 1e-7;

/** `(x − mean) / max(√variance, 1e-7)` per channel; the statistics are weights where they were learnt, settings where given. */
export const convertNormalization: LayerConverter = (layer, inputs) => {
  const input = onlyInput(layer, inputs);
  const mean = statistic(layer, "mean");
  const deviation = statistic(layer, "variance").map((v) => Math.max(Math.sqrt(v), EPSILON));
  const count = channelCount(input);
  if (layer.config.invert === true || [mean, deviation].some((s) => s.length !== 1 && s.length !== count))
    return refuse(layer, "it does not normalise the last axis by its mean and variance");
  const vector = (values: readonly number[]) => ({
    shape: channelVectorShape(input, values.length),
    values: Float32Array.from(values),
  });
  return chain({ name: layer.name, shape: input.shape }, input, [
    operation("Sub", { weights: { mean: vector(mean) } }),
    operation("Div", { weights: { deviation: vector(deviation) } }),
  ]);
};

function statistic(layer: Layer, name: string): readonly number[] {
  const learnt = optionalWeight(layer, name);
  if (learnt) return [...learnt.values];
  const given = layer.config[name];
  return numbersSetting(
    { ...layer, config: { [name]: Array.isArray(given) ? given.flat(3) : (given ?? null) } },
    name,
  );
}
