import { activationSteps } from "../activations.ts";
import { chain, type LayerConverter } from "../fragment.ts";
import { onlyInput } from "../settings.ts";

/** An activation as a layer of its own. */
export const convertActivation: LayerConverter = (layer, inputs) => {
  const input = onlyInput(layer, inputs);
  return chain({ name: layer.name, shape: input.shape }, input, activationSteps(layer, input));
};
