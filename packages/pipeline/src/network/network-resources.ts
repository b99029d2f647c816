import { join } from "node:path";
import type { PreprocessingParts } from "@coarse/core";
import { identityHead, resolvePreprocessing } from "@coarse/core/internal";
import type { ImageFile, ImageSize } from "@coarse/data";
import type { LabelList, Model } from "@coarse/models";
import { checkCacheFolder, coarseLabels } from "@coarse/models/internal";
import { ActivationCache } from "../activations/activation-cache.ts";
import { isCached } from "../activations/cached-activations.ts";
import { ImageStamps } from "../activations/image-stamp.ts";
import type { PipelineContext } from "../context.ts";
import { ImageStream, type NetworkInput } from "../images/image-stream.ts";
import { activationSetting, digestOf } from "./activation-setting.ts";
import type { NetworkOptions } from "./image-network.ts";
import { type ModelFacts, readModelFacts } from "./model-facts.ts";
import { noteInt8 } from "./quantize-for-images.ts";
import { formFor, type LocatedModel, noteOutputs, type ReadOptions, readLocated } from "./read-model.ts";
import { warmUp } from "./warm-up.ts";

/** What a network is opened with. */
export interface NetworkParts {
  /** Those that it will be asked for first. */
  readonly images: readonly ImageFile[];
  readonly options: NetworkOptions;
  readonly context: PipelineContext;
  readonly located: LocatedModel;
  /** What the caller wants of preprocessing. */
  readonly wanted: PreprocessingParts | undefined;
  /** What the caller says of its outputs. */
  readonly labels: LabelList | undefined;
}

/** What a network holds until it is run, and until it is disposed of. */
export interface NetworkResources {
  facts: ModelFacts;
  /** Until an engine has it; absent where the facts were enough. */
  model: Model | undefined;
  /** The images that are being decoded already, until somebody takes them. */
  stream: ImageStream | undefined;
  readonly stamps: ImageStamps;
  readonly cache: ActivationCache | undefined;
  /** Where the facts are kept. */
  readonly factsPath: string | undefined;
}

/** All of a model but its graph; of a coarse model the head is the identity, as engines run it. */
export function factsOf({ graph: _, ...facts }: Model): ModelFacts {
  const { coarse } = facts;
  return coarse ? { ...facts, head: identityHead(coarseLabels(coarse).length) } : facts;
}

/** Reads the model, unless the cache knows it and all of the images. */
export async function openResources(parts: NetworkParts): Promise<NetworkResources> {
  const { images, options, context, located, wanted, labels } = parts;
  const stamps = new ImageStamps();
  const folder = usableFolder(context);
  const setting =
    folder === undefined
      ? undefined
      : await activationSetting(located, { images, options, wanted, labels, folder });
  if (folder === undefined || !setting)
    return { ...(await readWhilePrefetching(parts)), stamps, cache: undefined, factsPath: undefined };
  const factsPath = join(folder, "models", `${digestOf([setting.model, setting.engine])}.facts`);
  const openCache = ({ head, input }: ModelFacts) =>
    ActivationCache.open(
      { ...setting, preprocessing: input.preprocessing },
      { features: head.featureCount, logits: head.classCount },
      { folder },
    );
  const known = await readModelFacts(factsPath);
  if (!known) {
    const read = await readWhilePrefetching(parts);
    return { ...read, stamps, cache: await openCache(read.facts), factsPath };
  }
  const cache = await openCache(known);
  await stamps.add(images);
  const missing = images.filter((file) => !isCached(file, cache, stamps));
  if (missing.length > 0)
    return { ...(await readWhilePrefetching({ ...parts, images: missing })), stamps, cache, factsPath };
  const facts = { ...known, source: located.source };
  noteOutputs(facts, context);
  noteInt8(facts, context);
  return { facts, model: undefined, stream: undefined, stamps, cache, factsPath };
}

/** Where activations are kept; nowhere, where somebody else may have put something there. */
function usableFolder({ activationFolder }: PipelineContext): string | undefined {
  try {
    if (activationFolder !== undefined) checkCacheFolder();
    return activationFolder;
  } catch {
    return undefined;
  }
}

/** Ends what is under way, and keeps what was computed. */
export async function closeResources({ stream, cache }: NetworkResources): Promise<void> {
  await stream?.close();
  await cache?.[Symbol.asyncDispose]();
}

/** Reads a model in the form in which its engine takes it. */
export function readModelFor(
  { located, options, context, wanted, labels }: NetworkParts,
  more: Pick<ReadOptions, "onInputSize"> = {},
): Promise<Model> {
  const { architecture } = options;
  const how = {
    wanted,
    labels,
    ...(architecture !== undefined && { architecture }),
    form: formFor(options),
  };
  return readLocated(located, { ...how, ...more }, context);
}

/**
 * Reads the model. Meanwhile whatever else is needed gets ready, and the images are decoded as soon as their size is
 * known; not with int8, which begins with some of its own choice.
 */
async function readWhilePrefetching(
  parts: NetworkParts,
): Promise<Pick<NetworkResources, "facts" | "model" | "stream">> {
  const { images, options, context } = parts;
  let stream: ImageStream | undefined;
  const onInputSize = (size: ImageSize) => {
    const input = likelyInput(size, parts.wanted);
    if (input && options.dtype !== "int8")
      stream ??= new ImageStream(images, { ...options, input }, context).prefetch();
  };
  try {
    const ready = warmUp(options.engine);
    const [model] = await Promise.all([readModelFor(parts, { onInputSize }), ready]);
    return { facts: factsOf(model), model, stream };
  } catch (error) {
    await stream?.close();
    throw error;
  }
}

/**
 * What a `.keras` file's network will most likely take, as long as nobody has read more of it than the size. Where the file
 * says otherwise later, the images are begun anew.
 */
function likelyInput(size: ImageSize, wanted: PreprocessingParts = {}): NetworkInput | undefined {
  const { height, width } = size;
  const network = {
    source: "",
    inputSize: [height, width],
    inputSizeOrigin: "option",
    layout: "NHWC",
  } as const;
  // how pixels are scaled does not matter here
  const sources = [{ origin: "option", parts: { rescale: 1, ...wanted } }];
  try {
    const resolved = resolvePreprocessing(sources, { ...network, decode: "fast-dct" });
    return resolved && { height, width, preprocessing: resolved.preprocessing };
  } catch {
    // what does not go together is said when the model is read
    return undefined;
  }
}
