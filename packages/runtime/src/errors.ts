import { CoarseInputError } from "@coarse/core";
import type { EngineName } from "./types.ts";

const again = "install @coarse/runtime again, parts of it are missing";

/** How an engine comes to be set up. */
const waysOut: Readonly<Record<EngineName, string>> = {
  onnxruntime: again,
  "onnxruntime-web": again,
  "tfjs-node":
    "run pnpm setup:tfjs-node in Coarse's repository, or npm install @tensorflow/tfjs-node in a project that uses its packages, or choose the engine onnxruntime",
};

/** The engine's package or its compiled part is missing. `cause` is what its import threw. */
export class EngineNotSetUpError extends CoarseInputError {
  override readonly name = "EngineNotSetUpError";
  readonly engine: EngineName;

  constructor(engine: EngineName, cause: unknown) {
    super(`Engine ${engine} is not set up: ${waysOut[engine]}`);
    this.engine = engine;
    this.cause = cause;
  }
}

/** The engine can't run files of this format. */
export class UnsupportedEngineError extends CoarseInputError {
  override readonly name = "UnsupportedEngineError";
  readonly engine: EngineName;
  readonly source: string;

  constructor(engine: EngineName, source: string) {
    super(`Engine ${engine} can't run ${source}, which is an ONNX model: choose the engine onnxruntime`);
    this.engine = engine;
    this.source = source;
  }
}

/** The engine refuses the network, or its answers are no numbers: the file is not what its makers meant. */
export class UnrunnableModelError extends CoarseInputError {
  override readonly name = "UnrunnableModelError";
  readonly source: string;
  readonly reason: string;

  constructor(source: string, reason: string, { cause }: ErrorOptions = {}) {
    super(`Can't run ${source}: ${reason}; export the model again, or give another`);
    this.source = source;
    this.reason = reason;
    if (cause !== undefined) this.cause = cause;
  }
}

/** There is no engine of that name. */
export class UnknownEngineError extends CoarseInputError {
  override readonly name = "UnknownEngineError";
  readonly engine: string;

  constructor(engine: string, known: readonly string[]) {
    super(`Unknown engine ${engine}: choose ${known.join(" or ")}`);
    this.engine = engine;
  }
}

/** More than any machine has use for; some systems end a process that wants thousands. */
export const MOST_THREADS = 256;

/** The number of threads is not a whole number from 1. */
export class ThreadCountError extends CoarseInputError {
  override readonly name = "ThreadCountError";
  readonly threads: number;

  constructor(threads: number) {
    super(`Can't run on ${threads} threads: give a whole number from 1 to ${MOST_THREADS}`);
    this.threads = threads;
  }
}

/** A network can't be rounded to 8 bits without photos that show what its numbers are. */
export class NoCalibrationImagesError extends CoarseInputError {
  override readonly name = "NoCalibrationPhotosError";

  constructor() {
    super("Can't find the ranges for int8 without photos: give some of the kind that the model is for");
  }
}

/** A batch whose size is not the network's, or whose pixels are not as many as it says. */
export class BatchShapeError extends CoarseInputError {
  override readonly name = "BatchShapeError";
  readonly expected: string;
  readonly found: string;

  constructor(expected: string, found: string) {
    super(`Expected ${expected}, but got ${found}: resize the images to the classifier's input`);
    this.expected = expected;
    this.found = found;
  }
}

/** The classifier was used after it was disposed of. */
export class DisposedClassifierError extends Error {
  override readonly name = "DisposedClassifierError";

  constructor() {
    super("The classifier was disposed of: open it again to run it");
  }
}

/** Running the network would take, or took, more memory or time than networks do that are made for use. */
export class CostlyModelError extends CoarseInputError {
  override readonly name = "CostlyModelError";
  readonly source: string;
  readonly reason: string;

  constructor(source: string, reason: string) {
    super(
      `Can't run ${source}: ${reason}; give another model, or, if you know that this one does no harm, set COARSE_TRUST_MODELS=1 in the environment`,
    );
    this.source = source;
    this.reason = reason;
  }
}

/** What a network was refused for in a process of its own, as that process said it. */
export class ContainedModelError extends CoarseInputError {
  override readonly name = "ContainedModelError";
}

/** A device that is not there, that lacks its libraries, or that computes something else than the processor. */
export class DeviceError extends CoarseInputError {
  override readonly name = "DeviceError";
  readonly device: string;
  readonly reason: string;

  constructor(device: string, reason: string, remedy: string, { cause }: ErrorOptions = {}) {
    super(`Can't run on ${device}: ${reason}; ${remedy}, or choose --device cpu`);
    this.device = device;
    this.reason = reason;
    if (cause !== undefined) this.cause = cause;
  }
}
