import { chain, type LayerConverter } from "../fragment.ts";
import { onlyInput } from "../settings.ts";

/** A layer that only does something in training: dropout, noise, regularisation. */
export const convertNothing: LayerConverter = (layer, inputs) => {
  const input = onlyInput(layer, inputs);
  return chain(input, input, []);
};
