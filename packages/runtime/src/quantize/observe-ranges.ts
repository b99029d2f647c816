import type { ImageBatch } from "@coarse/core";
import { indexOfLargest } from "@coarse/core/internal";
import { type Model, UnquantizableModelError } from "@coarse/models";
import type { ValueRange } from "@coarse/models/internal";
import type { OnnxEngineName } from "../types.ts";
import { ObservedNetwork } from "./observed-network.ts";
import { RangeObserver } from "./range-observer.ts";

/** Convolutions of larger pictures, as a share of the image's height, stay in float32. */
const LARGEST_SHARE = 1 / 4;
/** So do those of single pixels, which weigh whole channels and take no time. */
const SMALLEST = 2;

/** How a network runs on photos. */
export interface ObserveOptions {
  readonly engine: OnnxEngineName;
  readonly threads: number;
  /** Ends it between two photos. */
  readonly signal: AbortSignal | undefined;
}

/** What a network does with photos. */
export interface ObservedRanges {
  /** Of what its convolutions read and make, by the names of the tensors. */
  readonly ranges: ReadonlyMap<string, ValueRange>;
  /** The likeliest class of each photo. */
  readonly answers: readonly number[];
}

/**
 * Runs a network on photos, one by one, and finds the ranges of what its convolutions read and make. The first layers are left out: they have few channels, and their rounding errors would reach every later layer.
 */
export async function observeRanges(
  model: Model,
  images: readonly ImageBatch[],
  { engine, threads, signal }: ObserveOptions,
): Promise<ObservedRanges> {
  await using network = await ObservedNetwork.open(model, { engine, threads });
  const names = await namesBehindFirstLayers(network, images.slice(0, 1));
  if (names.length === 0)
    throw new UnquantizableModelError(model.source, "all its convolutions belong to its first layers");
  const observers = names.map(() => new RangeObserver());
  const answers: number[] = [];
  for (const image of images) {
    signal?.throwIfAborted();
    const [scores, ...tensors] = await network.tensors(image, [network.scoresName, ...names]);
    answers.push(indexOfLargest(scores?.values ?? []));
    for (const [i, { values }] of tensors.entries()) observers[i]?.see(values);
  }
  const ranges = new Map(names.map((name, i) => [name, observers[i]?.range() ?? { low: 0, high: 0 }]));
  return { ranges, answers };
}

async function namesBehindFirstLayers(
  network: ObservedNetwork,
  images: readonly ImageBatch[],
): Promise<readonly string[]> {
  const names = new Set<string>();
  for (const image of images) {
    const inputs = await network.tensors(
      image,
      network.convolutions.map(({ input }) => input),
    );
    network.convolutions.forEach(({ input, output }, i) => {
      const height = inputs[i]?.height ?? 0;
      if (height >= SMALLEST && height <= image.height * LARGEST_SHARE) names.add(input).add(output);
    });
  }
  return [...names];
}
