import type { Network, NetworkInput, NetworkOutput } from "../network.ts";
import { withFixedBatch } from "./in-batches-of.ts";

/** What is known of a network that says that it takes any number of images. */
export interface TriedBatchesOptions {
  /** Numbers of images that its operations hint at. */
  readonly hints: readonly number[];
  /** How many come out for each image. */
  readonly features: number;
  /** How many come out for each image. */
  readonly scores: number;
}

/** Of the largest score: sums of another order, and what 8 bits make of them. */
const SAME = 1e-2;

/**
 * A network that takes any number of images, of one that says so and may not: the first batch of several shows whether it
 * does. Where that is refused, or comes out in another number or as other scores than image by image, the network gets as
 * many images at a time as its operations hint at, or one.
 */
export function withTriedBatches(network: Network, options: TriedBatchesOptions): Network {
  let usable: Network | undefined;
  return {
    layout: network.layout,
    dispose: () => network.dispose(),
    async run(input) {
      if (usable) return usable.run(input);
      const tried = await firstThatFits(network, input, options);
      // that one image went well says nothing of more
      if (input.count > 1 || tried.network !== network) usable = tried.network;
      return tried.output;
    },
  };
}

interface TriedNetwork {
  readonly network: Network;
  readonly output: NetworkOutput;
}

async function firstThatFits(
  network: Network,
  input: NetworkInput,
  { hints, ...counts }: TriedBatchesOptions,
): Promise<TriedNetwork> {
  let refusal: unknown;
  const whole = await network.run(input).catch((error) => {
    refusal = error;
  });
  // operations that leave the number open take any
  if (whole && fits(whole, input.count, counts) && (await isAsAlone(network, { input, whole, hints })))
    return { network, output: whole };
  for (const size of new Set([1, ...hints])) {
    const fixed = withFixedBatch(size, network);
    const output = await fixed.run(input).catch(() => undefined);
    if (output && fits(output, input.count, counts)) return { network: fixed, output };
  }
  if (whole) return { network, output: whole };
  throw refusal;
}

type Counts = Pick<TriedBatchesOptions, "features" | "scores">;

function fits({ features, logits }: NetworkOutput, count: number, counts: Counts): boolean {
  return features.length === count * counts.features && logits.length === count * counts.scores;
}

interface Whole {
  readonly input: NetworkInput;
  readonly whole: NetworkOutput;
  readonly hints: readonly number[];
}

/** Whether the first image has the scores that it has alone, where something hints that it may not. */
async function isAsAlone(network: Network, { input, whole, hints }: Whole): Promise<boolean> {
  if (hints.length === 0 || input.count === 1) return true;
  const pixels = input.pixels.slice(0, input.pixels.length / input.count);
  const alone = await network.run({ ...input, pixels, count: 1 }).catch(() => undefined);
  if (!alone) return false;
  const size = alone.logits.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  return alone.logits.every((value, i) => Math.abs(value - (whole.logits[i] ?? 0)) <= SAME * size);
}
