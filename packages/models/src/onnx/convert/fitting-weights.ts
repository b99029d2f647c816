import type { Layer } from "../../types.ts";
import { channelCount } from "./axes.ts";
import type { Tensor } from "./fragment.ts";
import { numberSetting, optionalWeight, refuse } from "./settings.ts";

/** The axis of a weight along which the channels of the layer's input lie, by class. */
const INPUT_AXES: ReadonlyMap<string, Readonly<Record<string, number>>> = new Map([
  ["BatchNormalization", { gamma: 0, beta: 0, moving_mean: 0, moving_variance: 0 }],
  ["Conv2D", { kernel: 2 }],
  ["Dense", { kernel: 0 }],
  ["DepthwiseConv2D", { depthwise_kernel: 2 }],
  ["LayerNormalization", { gamma: 0, beta: 0 }],
  ["LayerScale", { gamma: 0 }],
  ["SeparableConv2D", { depthwise_kernel: 2 }],
]);

/**
 * Refuses a layer whose weights are for another number of channels than it gets, as those of a network for images of
 * another size are, or of another network. Throws `UnsupportedLayerError`.
 */
export function checkFittingWeights(layer: Layer, inputs: readonly Tensor[]): void {
  const [input] = inputs;
  if (!input) return;
  const count = channelCount(input);
  const groups = layer.className === "Conv2D" ? numberSetting(layer, "groups", 1) : 1;
  for (const [name, axis] of Object.entries(INPUT_AXES.get(layer.className) ?? {})) {
    const weight = optionalWeight(layer, name);
    const wanted = (weight?.shape[axis] ?? 0) * groups;
    if (weight && wanted !== count)
      refuse(layer, `its ${name} is for ${wanted} channels, but it gets ${count}`);
  }
}
