import { UnsupportedLayerError } from "../../errors.ts";
import type { Topology } from "../../graph/topology.ts";
import { activationFunction } from "../../layers/activation-functions.ts";

/**
 * Throws `UnsupportedLayerError` for a hard sigmoid of Keras 2, which TensorFlow.js has as well: it is
 * `0.2 x + 0.5` between 0 and 1, while the same name means `x / 6 + 0.5` in Keras 3 and here.
 */
export function refuseKeras2HardSigmoid({ layers }: Topology): void {
  const found = layers.find(({ config }) => activationFunction(config.activation)?.isOtherInKeras2);
  if (!found) return;
  const reason = "its hard sigmoid is that of Keras 2; give the model as a .keras file of Keras 3";
  throw new UnsupportedLayerError(found.name, found.className, reason);
}
