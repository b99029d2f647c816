import type { Translation } from "./translation.ts";

/** TensorFlow.js knows the slope by Keras 2's name. */
export const translateLeakyReLU: Translation = (layer) => {
  const { negative_slope, alpha, ...config } = layer.config;
  return [{ ...layer, config: { ...config, alpha: negative_slope ?? alpha ?? 0.3 } }];
};
