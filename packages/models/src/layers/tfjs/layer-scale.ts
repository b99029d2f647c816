import { perChannel } from "./per-channel.ts";
import type { Translation } from "./translation.ts";

/** `x · gamma` per channel. */
export const translateLayerScale: Translation = (layer) => {
  const gamma = layer.weights.find((weight) => weight.name === "gamma")?.values ?? new Float32Array(0);
  return [perChannel(layer, { scale: gamma, offset: new Float32Array(gamma.length) })];
};
