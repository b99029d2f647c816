import type { ImageBatch } from "@coarse/core";
import { type Model, modelToOnnx, UnquantizableModelError } from "@coarse/models";
import { judgeCost, type ObservedOnnx, type OnnxGraph, observedOnnx } from "@coarse/models/internal";
import type { InferenceSession, Tensor } from "onnxruntime-common";
import { loadOnnxRuntime } from "../engines/load-onnx-runtime.ts";
import type { OnnxRuntime } from "../engines/onnx-runtime.ts";
import { refusal } from "../engines/refusal.ts";
import { preprocessInto } from "../preprocessing/preprocess-into.ts";
import { isTrusted } from "../trial/is-trusted.ts";
import type { OnnxEngineName } from "../types.ts";

/** What a convolution reads or makes of one photo. */
export interface ObservedTensor {
  readonly values: Float32Array;
  readonly height: number;
}

type Outputs = Awaited<ReturnType<InferenceSession["run"]>>;

/** A network in ONNX Runtime that shows what its convolutions read and make. */
export class ObservedNetwork implements AsyncDisposable {
  readonly convolutions: ObservedOnnx["convolutions"];
  readonly scoresName: string;
  readonly #runtime: OnnxRuntime;
  readonly #session: InferenceSession;
  readonly #model: Model;
  readonly #form: Pick<ObservedOnnx, "inputName" | "layout" | "batch">;
  #outputs: Outputs = {};

  private constructor(
    model: Model,
    { runtime, session }: { readonly runtime: OnnxRuntime; readonly session: InferenceSession },
    { convolutions, scoresName, ...form }: ObservedOnnx,
  ) {
    this.convolutions = convolutions;
    this.scoresName = scoresName;
    this.#runtime = runtime;
    this.#session = session;
    this.#model = model;
    this.#form = form;
  }

  static async open(
    model: Model,
    { engine, threads }: { readonly engine: OnnxEngineName; readonly threads: number },
  ): Promise<ObservedNetwork> {
    const graph = modelToOnnx(model);
    checkHarmless(model, graph);
    const onnx = observedOnnx(graph);
    const runtime = await loadOnnxRuntime(engine);
    const session = await runtime.InferenceSession.create(onnx.bytes, {
      executionProviders: [runtime.provider],
      intraOpNumThreads: threads,
      enableMemPattern: false,
      // the memory is wanted back soon
      enableCpuMemArena: false,
      logSeverityLevel: 4,
    }).catch(refusal(runtime.engine, model.source));
    return new ObservedNetwork(model, { runtime, session }, onnx);
  }

  /** The tensors of these names, in their order, for one photo: until the next one. */
  async tensors(image: ImageBatch, names: readonly string[]): Promise<readonly ObservedTensor[]> {
    this.#outputs = await this.#session
      .run({ [this.#form.inputName]: this.#input(image) }, this.#wanted(names))
      .catch(refusal(this.#runtime.engine, this.#model.source));
    return names.map((name) => observed(this.#outputs[name]));
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.#session.release();
  }

  /** Tensors that are there are filled again, but for WebAssembly's: those that it is given it leaves as they are. */
  #wanted(names: readonly string[]): Record<string, Tensor | null> {
    const isReusable = this.#runtime.engine === "onnxruntime" && names.every((name) => this.#outputs[name]);
    return Object.fromEntries(names.map((name) => [name, isReusable ? (this.#outputs[name] ?? null) : null]));
  }

  /** A network that takes batches of one size alone gets the photo in each place. */
  #input({ pixels, height, width }: ImageBatch): Tensor {
    const { layout, batch: count = 1 } = this.#form;
    const { preprocessing } = this.#model.input;
    const copies = new Float32Array(count * pixels.length);
    for (let i = 0; i < count; i++) copies.set(pixels, i * pixels.length);
    const preprocessed = new Float32Array(copies.length);
    preprocessInto(preprocessed, { pixels: copies, count, height, width }, { preprocessing, layout });
    const shape = layout === "NHWC" ? [count, height, width, 3] : [count, 3, height, width];
    return new this.#runtime.Tensor("float32", preprocessed, shape);
  }
}

/** All that it makes on its way comes into this process. */
function checkHarmless(model: Model, graph: OnnxGraph): void {
  if (isTrusted()) return;
  const { height, width } = model.input;
  const judged = judgeCost(graph, { count: 1, height, width }, { isWhole: true });
  if (judged.verdict !== "harmless") throw new UnquantizableModelError(model.source, judged.reason);
}

function observed(tensor: Tensor | undefined): ObservedTensor {
  if (!(tensor?.data instanceof Float32Array))
    throw new TypeError(`Expected a float32 output, but got ${tensor?.type}`);
  return { values: tensor.data, height: tensor.dims[2] ?? 1 };
}
