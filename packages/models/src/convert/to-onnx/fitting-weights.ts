import { layerDefinition } from "../../layers/registry.ts";
import type { Layer } from "../../types.ts";
import { channelCount } from "../fragments/axes.ts";
import type { Tensor } from "../fragments/fragment.ts";
import { numberSetting, optionalWeight, refuse } from "../fragments/settings.ts";

/**
 * Refuses a layer whose weights are for another number of channels than it gets, as those of a network for images of
 * another size are, or of another network. Throws `UnsupportedLayerError`.
 */
export function checkFittingWeights(layer: Layer, inputs: readonly Tensor[]): void {
  const [input] = inputs;
  if (!input) return;
  const count = channelCount(input);
  const { inputAxes = {}, isGrouped = false } = layerDefinition(layer.className) ?? {};
  const groups = isGrouped ? numberSetting(layer, "groups", 1) : 1;
  for (const [name, axis] of Object.entries(inputAxes)) {
    const weight = optionalWeight(layer, name);
    const wanted = (weight?.shape[axis] ?? 0) * groups;
    if (weight && wanted !== count)
      refuse(layer, `its ${name} is for ${wanted} channels, but it gets ${count}`);
  }
}
