import { Worker } from "node:worker_threads";
import type { ReadModelOptions } from "../files/read-model-bytes.ts";
import type { ImageSize } from "../graph/graph-input.ts";
import type { Model } from "../model.ts";

/** What the thread is asked for. */
export interface ReadingRequest {
  readonly path: string;
  readonly options: Omit<ReadModelOptions, "onInputSize">;
  readonly form: ModelForm;
}

/** A request without options, which a thread may answer before it is made. */
export type ExpectedRequest = Omit<ReadingRequest, "options">;

/** What a model is wanted as: with the graph of its file, or with one that ONNX Runtime takes. */
export type ModelForm = "as it is" | "onnx";

/** A `ModelError` without its class, which a thread can't hand over. */
export interface PlainModelError {
  readonly name: string;
  readonly message: string;
  readonly fields: Readonly<Record<string, unknown>>;
}

/** What came of it; nothing where the reader itself is at fault. */
export type ReadingReply =
  | { readonly model: Model }
  | { readonly model: Omit<Model, "graph">; readonly onnx: Uint8Array<ArrayBuffer> }
  | { readonly error: PlainModelError }
  | undefined;

/** What a file has told before it was read. */
export interface EarlyNotice {
  readonly path: string;
  readonly inputSize: ImageSize;
}

const HDF5 = /\.(keras|h5|hdf5)$/i;

/** Whether a file is of HDF5 by its name, and so worth a thread. */
export function isHdf5(path: string): boolean {
  return HDF5.test(path);
}

/** Node.js runs no TypeScript in threads, so that there is none for the sources. */
const script = import.meta.url.endsWith(".js") ? new URL("./reading-worker.js", import.meta.url) : undefined;

/**
 * A thread that reads one model file and ends. What it takes to parse HDF5 (a library of WebAssembly, which is never
 * unloaded, and its memory) ends with it. It gets ready as soon as it is made, and keeps no process alive before it is
 * asked for something.
 */
export class ReadingThread {
  readonly #worker: Worker;
  #notice: EarlyNotice | undefined;
  #hasEnded = false;
  #onNotice = (_: EarlyNotice) => {};
  #onReply = (_: ReadingReply) => {};

  private constructor(worker: Worker) {
    this.#worker = worker;
    worker.on("message", (message: EarlyNotice | ReadingReply) => this.#take(message));
    // an error is followed by the exit
    worker.on("error", () => {});
    worker.on("exit", () => {
      this.#hasEnded = true;
      this.#onReply(undefined);
    });
    // at last: listening keeps the process alive
    worker.unref();
  }

  /**
   * A thread that begins to get ready, and to read where it is told what it will be asked for; `undefined` where there
   * can't be one.
   */
  static start(expected?: ExpectedRequest): ReadingThread | undefined {
    if (!script) return undefined;
    // what this process was started with, such as --eval, is not for the script
    return new ReadingThread(new Worker(script, { execArgv: [], workerData: expected }));
  }

  /** Reads a file, once; `undefined` where the thread has ended without an answer. */
  read(request: ReadingRequest, onInputSize?: (size: ImageSize) => void): Promise<ReadingReply> {
    if (this.#hasEnded) return Promise.resolve(undefined);
    this.#onNotice = ({ path, inputSize }) => {
      if (path === request.path) onInputSize?.(inputSize);
    };
    if (this.#notice) this.#onNotice(this.#notice);
    this.#worker.ref();
    this.#worker.postMessage(request);
    return new Promise((resolve) => {
      this.#onReply = resolve;
    });
  }

  #take(message: EarlyNotice | ReadingReply): void {
    if (message && "inputSize" in message) {
      this.#notice = message;
      this.#onNotice(message);
      return;
    }
    this.#worker.unref();
    this.#onReply(message);
  }
}
