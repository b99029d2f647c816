import { type Model, modelToOnnx } from "@coarse/models";
import {
  activationsOnnx,
  coarseLabels,
  fixedBatches,
  hidesPads,
  isQuantized,
  multipliesSigned,
  probabilitiesOnnx,
  quantizesByRun,
} from "@coarse/models/internal";
import type { InferenceSession, Tensor } from "onnxruntime-common";
import type { Network, NetworkInput, NetworkOutput } from "../network.ts";
import { withFixedBatch } from "./in-batches-of.ts";
import type { OnnxRuntime } from "./onnx-runtime.ts";
import { overflows } from "./overflows.ts";
import { refusal } from "./refusal.ts";
import { withTriedBatches } from "./tried-batches.ts";

/** What goes wrong comes as an error as well. */
const logSeverityLevel = 4;

/** Makes of signed weights unsigned ones, whose products with activations are summed up in more bits. */
const exactInt8 = { x64quantprecision: "1" } as const;

/** It would let a max pooling pad with -∞ in place of 0. */
const withoutPadFusion = { disable_specified_optimizers: "Pad_Fusion" } as const;

/** Holds a model in a build of ONNX Runtime; any other form than its own is converted first. */
export async function openInOnnxRuntime(
  runtime: OnnxRuntime,
  { model, threads }: { readonly model: Model; readonly threads: number },
): Promise<Network> {
  const onnx = modelToOnnx(model);
  const { bytes, batch, ...names } = model.coarse ? probabilitiesOnnx(onnx) : activationsOnnx(onnx);
  const isInexact = isQuantized(onnx) && !multipliesSigned(onnx) && (await overflows(runtime));
  const session = await runtime.InferenceSession.create(bytes, {
    executionProviders: [runtime.provider],
    graphOptimizationLevel: "all",
    intraOpNumThreads: threads,
    interOpNumThreads: 1,
    enableMemPattern: false,
    logSeverityLevel,
    // idle threads wait for work instead of turning round for it: the cores are for decoding the next photos
    extra: {
      session: { intra_op: { allow_spinning: "0" }, ...(isInexact && exactInt8) },
      ...(hidesPads(onnx) && { optimization: withoutPadFusion }),
    },
  }).catch(refusal(runtime.engine, model.source));
  const network = new OnnxNetwork(runtime, session, { ...names, source: model.source });
  if (batch !== undefined) return withFixedBatch(batch, network);
  if (quantizesByRun(onnx)) return withFixedBatch(1, network);
  return withTriedBatches(network, { hints: fixedBatches(onnx), ...countsOf(model) });
}

/** Numbers that come out for each image. */
function countsOf({ coarse, head }: Model): { readonly features: number; readonly scores: number } {
  const count = coarse && coarseLabels(coarse).length;
  return { features: count ?? head.featureCount, scores: count ?? head.classCount };
}

type TensorNames = Omit<ReturnType<typeof activationsOnnx>, "bytes" | "batch"> & { readonly source: string };

class OnnxNetwork implements Network {
  readonly layout: Network["layout"];
  readonly #runtime: OnnxRuntime;
  readonly #session: InferenceSession;
  readonly #names: TensorNames;

  constructor(runtime: OnnxRuntime, session: InferenceSession, names: TensorNames) {
    this.layout = names.layout;
    this.#runtime = runtime;
    this.#session = session;
    this.#names = names;
  }

  async run({ pixels, count, height, width }: NetworkInput): Promise<NetworkOutput> {
    const { inputName, featuresName, logitsName, source } = this.#names;
    const shape = this.layout === "NHWC" ? [count, height, width, 3] : [count, 3, height, width];
    const input = new this.#runtime.Tensor("float32", pixels, shape);
    const names = [...new Set([featuresName, logitsName])];
    const outputs = await this.#session
      .run({ [inputName]: input }, names, { logSeverityLevel })
      .catch(refusal(this.#runtime.engine, source));
    return { features: numbersOf(outputs[featuresName]), logits: numbersOf(outputs[logitsName]) };
  }

  dispose(): Promise<void> {
    return this.#session.release();
  }
}

function numbersOf(tensor: Tensor | undefined): Float32Array {
  if (tensor?.data instanceof Float32Array) return tensor.data;
  throw new TypeError(`Expected a float32 output, but got ${tensor?.type}`);
}
