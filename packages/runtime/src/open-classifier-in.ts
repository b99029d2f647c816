import { type Model, taxonomyOfModel } from "@coarse/models";
import { checkThreads } from "./check-threads.ts";
import { isOnnxRuntime } from "./engines/onnx-runtime.ts";
import type { OnnxRuntimeLibrary } from "./engines/onnx-runtime-library.ts";
import { openInOnnxRuntime } from "./engines/onnxruntime.ts";
import { CostlyModelError } from "./errors.ts";
import { classifierOf } from "./network-classifier.ts";
import { inProvenBatches, judgeOf } from "./trial/judge.ts";
import type { RunningClassifier } from "./types.ts";

/** How a classifier is run in a library that was loaded. */
export interface OpenClassifierInOptions {
  /** ONNX Runtime Web, as the page has loaded and set it up. */
  readonly library: OnnxRuntimeLibrary;
  /** Threads of WebAssembly for one batch, of which more than one takes a page that is isolated; 1 if not given. */
  readonly threads?: number;
}

/**
 * Makes a classifier ready to run in a library that the caller has loaded: as {@linkcode openClassifier} does, in a page.
 * Of a network whose cost can't be told before, a page has nothing to contain it but a worker that it can end.
 *
 * @param model - As it was read.
 * @param options - ONNX Runtime Web, and how many threads it may take.
 * @returns The classifier, `[N, height, width, 3] → features [N, F]` and logits `[N, C]`; to be disposed of.
 * @throws {CostlyModelError} for a network that takes more memory or time than any for such images
 * @throws {UnrunnableModelError} for a network that the library refuses
 * @throws {ThreadCountError} for a number of threads that means nothing
 */
export async function openClassifierIn(
  model: Model,
  { library, threads = 1 }: OpenClassifierInOptions,
): Promise<RunningClassifier> {
  checkThreads(threads);
  if (!isOnnxRuntime(library)) throw new TypeError("Expected a package of ONNX Runtime as the library");
  const { InferenceSession, Tensor } = library;
  const runtime = { engine: "onnxruntime-web", provider: "wasm", InferenceSession, Tensor } as const;
  const taxonomy = await taxonomyOfModel(model);
  const judge = judgeOf(model);
  const judged = judge(1);
  if (judged.verdict === "too costly") throw new CostlyModelError(model.source, judged.reason);
  const network = await openInOnnxRuntime(runtime, { model, threads });
  return classifierOf(model, { network: inProvenBatches(network, judge), engine: runtime.engine, taxonomy });
}
