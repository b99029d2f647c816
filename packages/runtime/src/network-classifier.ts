import type { Activations, Head, ImageBatch } from "@coarse/core";
import type { Model } from "@coarse/models";
import { checkBatch } from "./check-batch.ts";
import { DisposedClassifierError, UnrunnableModelError } from "./errors.ts";
import { InputBuffers } from "./input-buffers.ts";
import type { Network, NetworkInput, NetworkOutput } from "./network.ts";
import { preprocessInto } from "./preprocessing/preprocess-into.ts";
import type { EngineName, RunningClassifier } from "./types.ts";

type Taxonomy = RunningClassifier["taxonomy"];

/** What a model becomes once an engine holds its network. */
export interface NetworkClassifierParts {
  readonly network: Network;
  readonly engine: EngineName;
  readonly taxonomy: Taxonomy;
}

/**
 * Preprocesses batches and runs them one after another. While one runs, the pixels of the next ones are made
 * ready, each in an array of its own.
 */
export class NetworkClassifier implements RunningClassifier {
  readonly engine: EngineName;
  readonly taxonomy: Taxonomy;
  readonly head: Head;
  readonly input: Model["input"];
  readonly #source: string;
  readonly #network: Network;
  readonly #buffers = new InputBuffers();
  #lastRun: Promise<unknown> = Promise.resolve();
  #disposal: Promise<void> | undefined;

  constructor(model: Model, { network, engine, taxonomy }: NetworkClassifierParts) {
    this.engine = engine;
    this.taxonomy = taxonomy;
    this.head = model.head;
    this.input = model.input;
    this.#source = model.source;
    this.#network = network;
  }

  async forward(batch: ImageBatch): Promise<Activations> {
    if (this.#disposal) throw new DisposedClassifierError();
    checkBatch(batch, this.input);
    const { count, height, width } = batch;
    const buffer = this.#buffers.lend(batch.pixels.length);
    try {
      const pixels = buffer.subarray(0, batch.pixels.length);
      const { preprocessing } = this.input;
      preprocessInto(pixels, batch, { preprocessing, layout: this.#network.layout });
      const activations = await this.#inTurn({ pixels, count, height, width });
      this.#check(activations, count);
      return { ...activations, count };
    } finally {
      this.#buffers.takeBack(buffer);
    }
  }

  dispose(): Promise<void> {
    this.#disposal ??= this.#lastRun.then(() => this.#network.dispose());
    return this.#disposal;
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.dispose();
  }

  /** Engines check little of what a file says of its shapes. */
  #check({ features, logits }: NetworkOutput, count: number): void {
    const { featureCount, classCount } = this.head;
    if (features.length !== count * featureCount || logits.length !== count * classCount)
      throw new UnrunnableModelError(
        this.#source,
        `it gives ${features.length / count} features and ${logits.length / count} scores of an image, not ${featureCount} and ${classCount}`,
      );
    if (!logits.every(Number.isFinite))
      throw new UnrunnableModelError(this.#source, "its scores are not numbers (NaN or infinite)");
  }

  #inTurn(input: NetworkInput): ReturnType<Network["run"]> {
    const run = this.#lastRun.then(() => this.#network.run(input));
    this.#lastRun = run.catch(() => undefined);
    return run;
  }
}
