import type { ImageFile } from "@coarse/data";
import { taxonomyOfModel } from "@coarse/models";
import type { EngineName, RunningClassifier } from "@coarse/runtime";
import type { Taxonomy } from "@coarse/taxonomy";
import {
  type ActivationCounts,
  CachedActivations,
  type Forward,
  type ForwardedBatch,
  type ImageListeners,
} from "../activations/cached-activations.ts";
import type { PipelineContext } from "../context.ts";
import { ImageStream } from "../images/image-stream.ts";
import type { DtypeOptions, EngineOptions, ModelOptions, PixelOptions } from "../options.ts";
import { type ModelFacts, writeModelFacts } from "./model-facts.ts";
import {
  closeResources,
  factsOf,
  type NetworkParts,
  type NetworkResources,
  openResources,
  readModelFor,
} from "./network-resources.ts";
import { openInEngine } from "./open-engine.ts";
import { checkDtype, quantizeForImages } from "./quantize-for-images.ts";
import { locateModel } from "./read-model.ts";
import { wantedLabels } from "./wanted-labels.ts";
import { wantedPreprocessing } from "./wanted-preprocessing.ts";

/** Everything that decides what a network gives for an image. */
export type NetworkOptions = ModelOptions & EngineOptions & DtypeOptions & PixelOptions;

/**
 * A network for images. It is read while the first of them are decoded, and run for those that the activation cache knows
 * nothing of; where it knows all of them, neither the network nor a decoder is loaded.
 */
export class ImageNetwork implements AsyncDisposable {
  readonly taxonomy: Taxonomy;
  readonly #parts: NetworkParts;
  readonly #resources: NetworkResources;
  readonly #activations: CachedActivations | undefined;

  private constructor(parts: NetworkParts, resources: NetworkResources, taxonomy: Taxonomy) {
    this.#parts = parts;
    this.#resources = resources;
    this.taxonomy = taxonomy;
    const { cache, stamps } = resources;
    const forward: Forward = (files, listeners) => this.#compute(files, listeners);
    this.#activations = cache && new CachedActivations(cache, { forward, stamps });
  }

  /**
   * Opens a network for images that it will be asked for first.
   *
   * @throws {ModelError} for a model that can't be used, `UnknownModelNameError` for a name that is none
   */
  static async open(
    images: readonly ImageFile[],
    options: NetworkOptions,
    context: PipelineContext = {},
  ): Promise<ImageNetwork> {
    const located = await locateModel(options.model, context, options);
    const wanted = await wantedPreprocessing(options, context);
    const labels = await wantedLabels(options, context);
    // what its file computes with already is not made of it
    const parts = {
      images,
      options: { ...options, dtype: located.dtype ?? "float32" },
      context,
      located,
      wanted,
      labels,
    };
    checkDtype(parts.options);
    const resources = await openResources(parts);
    try {
      return new ImageNetwork(parts, resources, await taxonomyOfModel(resources.facts));
    } catch (error) {
      await closeResources(resources);
      throw error;
    }
  }

  /** What is known of the model; its graph is not among it. */
  get model(): ModelFacts {
    return this.#resources.facts;
  }

  /** What runs the network, or ran it for the images that are cached; what was asked for where nothing has run yet. */
  get engine(): EngineName {
    return this.#resources.facts.engine ?? this.#parts.options.engine;
  }

  /** How many images came from the cache, and how many went through the network. */
  get counts(): ActivationCounts {
    return this.#activations?.counts ?? { cached: 0, computed: this.#computed };
  }

  /** Images and what the network makes of them, batch by batch. What a batch holds may be overwritten by the next. */
  readonly forward: Forward = (files, listeners) =>
    this.#activations?.forward(files, listeners) ?? this.#compute(files, listeners);

  #computed = 0;
  #classifier: Promise<RunningClassifier> | undefined;

  async [Symbol.asyncDispose](): Promise<void> {
    await closeResources(this.#resources);
    await (await this.#classifier?.catch(() => undefined))?.dispose();
  }

  /** Through the network, whatever the cache knows. */
  async *#compute(files: readonly ImageFile[], listeners: ImageListeners): AsyncGenerator<ForwardedBatch> {
    if (files.length === 0) return;
    const classifier = await this.classifier();
    for await (const loaded of this.#streamOf(files, classifier).batches(listeners)) {
      this.#computed += loaded.count;
      yield { images: loaded.images, activations: await classifier.forward(loaded) };
    }
  }

  #streamOf(files: readonly ImageFile[], { input }: RunningClassifier): ImageStream {
    const { stream } = this.#resources;
    this.#resources.stream = undefined;
    if (stream?.holds(files, input)) return stream;
    void stream?.close();
    const { options, context } = this.#parts;
    return new ImageStream(files, { ...options, input }, context);
  }

  /** The network in its engine; it belongs to this object and ends with it. */
  classifier(): Promise<RunningClassifier> {
    this.#classifier ??= this.#openClassifier();
    return this.#classifier;
  }

  async #openClassifier(): Promise<RunningClassifier> {
    const { images, options, context } = this.#parts;
    const resources = this.#resources;
    const read = resources.model ?? (await readModelFor(this.#parts));
    const model = await quantizeForImages(images, read, { options, context });
    const classifier = await openInEngine(model, options, context);
    resources.facts = { ...factsOf(model), engine: classifier.engine };
    resources.model = undefined;
    // what another engine gives is not what this setting says
    if (classifier.engine !== options.engine) resources.cache?.keepNoMore();
    else if (resources.factsPath !== undefined) await writeModelFacts(resources.factsPath, resources.facts);
    return classifier;
  }
}
