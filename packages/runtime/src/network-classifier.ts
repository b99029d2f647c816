import type { Activations, Head, ImageBatch } from "@coarse/core";
import { identityHead } from "@coarse/core/internal";
import type { Model } from "@coarse/models";
import { coarseLabels } from "@coarse/models/internal";
import { checkBatch } from "./check-batch.ts";
import { checkOutputs } from "./check-outputs.ts";
import { DisposedClassifierError, UnrunnableModelError } from "./errors.ts";
import { InputBuffers } from "./input-buffers.ts";
import type { Network, NetworkInput, NetworkOutput } from "./network.ts";
import { probabilitiesNetwork } from "./of-probabilities.ts";
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
 * The classifier of a model whose network is open. Of a coarse model, the logits are the logarithms of its probabilities,
 * and its head is the identity.
 */
export function classifierOf(model: Model, parts: NetworkClassifierParts): RunningClassifier {
  const { coarse, source } = model;
  if (!coarse) return new NetworkClassifier(model, parts);
  const head = identityHead(coarseLabels(coarse).length);
  const network = probabilitiesNetwork(parts.network, { source, labelCount: head.classCount });
  return new NetworkClassifier({ ...model, head }, { ...parts, network });
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
  readonly #outputs: Model["outputs"];
  readonly #network: Network;
  readonly #buffers = new InputBuffers();
  #lastRun: Promise<unknown> = Promise.resolve();
  #disposal: Promise<void> | undefined;
  #isChecked = false;

  constructor(model: Model, { network, engine, taxonomy }: NetworkClassifierParts) {
    this.engine = engine;
    this.taxonomy = taxonomy;
    this.head = model.head;
    this.input = model.input;
    this.#source = model.source;
    this.#outputs = model.outputs;
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
    if (this.#isChecked || !this.head.isIdentity) return;
    this.#isChecked = true;
    checkOutputs(logits, { count, outputs: this.#outputs, source: this.#source });
  }

  #inTurn(input: NetworkInput): ReturnType<Network["run"]> {
    const run = this.#lastRun.then(() => this.#network.run(input));
    this.#lastRun = run.catch(() => undefined);
    return run;
  }
}
