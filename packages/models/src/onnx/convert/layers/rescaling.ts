import { channelVectorShape } from "../axes.ts";
import { chain, type LayerConverter, operation, type Step } from "../fragment.ts";
import { numbersSetting, onlyInput } from "../settings.ts";

/** `x · scale + offset`, each a number or one per channel. */
export const convertRescaling: LayerConverter = (layer, inputs) => {
  const input = onlyInput(layer, inputs);
  const vector = (values: readonly number[]) => ({
    shape: channelVectorShape(input, values.length),
    values: Float32Array.from(values),
  });
  const scale = numbersSetting(layer, "scale");
  const offset = layer.config.offset === undefined ? [0] : numbersSetting(layer, "offset");
  const steps: Step[] = [
    operation("Mul", { weights: { scale: vector(scale) } }),
    ...(offset.some((n) => n !== 0) ? [operation("Add", { weights: { offset: vector(offset) } })] : []),
  ];
  return chain({ name: layer.name, shape: input.shape }, input, steps);
};
