import { divisions } from "./divisions.ts";
import { functions } from "./functions.ts";
import { generators } from "./generators.ts";
import { largeOutputs } from "./large-outputs.ts";
import { longComputations } from "./long-computations.ts";
import { loops } from "./loops.ts";
import type { CostlyNetwork } from "./network-parts.ts";
import { sizesFromPixels } from "./sizes-from-pixels.ts";

/** Networks that cost more than they look, by what they are made of. */
export const costlyNetworks: Readonly<Record<string, CostlyNetwork>> = {
  ...sizesFromPixels,
  ...largeOutputs,
  ...generators,
  ...longComputations,
  ...loops,
  ...functions,
  ...divisions,
};
