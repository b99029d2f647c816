import { numbersOf } from "./numbers-of.ts";
import { perChannel } from "./per-channel.ts";
import type { Translation } from "./translation.ts";

/** `x · scale + offset`: TensorFlow.js has it for one number each; one per channel is a batch normalisation. */
export const translateRescaling: Translation = (layer) => {
  const scale = numbersOf(layer.config.scale);
  const offset = numbersOf(layer.config.offset ?? 0);
  const length = Math.max(scale.length, offset.length);
  if (length <= 1)
    return [{ ...layer, config: { ...layer.config, scale: scale[0] ?? 1, offset: offset[0] ?? 0 } }];
  const spread = (values: readonly number[]) => Array.from({ length }, (_, c) => values[c] ?? values[0] ?? 0);
  return [perChannel(layer, { scale: spread(scale), offset: spread(offset) })];
};
