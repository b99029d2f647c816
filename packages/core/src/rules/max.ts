import type { CoarseRule } from "./rule.ts";
import { maximum } from "./softmax.ts";
import { softmaxRule } from "./softmax-rule.ts";

/** `max`: `z_G = max of z_c over c in G`, then a softmax over the groups. */
export const max: CoarseRule = softmaxRule("max", maximum);
