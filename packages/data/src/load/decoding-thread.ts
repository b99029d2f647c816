import { Worker } from "node:worker_threads";
import type { ImageLoader, LoaderOptions, Outcome } from "./image-loader.ts";

interface LoadRequest {
  readonly loader: number;
  readonly id: number;
  readonly path: string;
  readonly spare?: Float32Array<ArrayBuffer> | undefined;
}

/** Opens a loader, loads an image with it, or closes it. */
export type ThreadRequest =
  | { readonly loader: number; readonly options: LoaderOptions }
  | LoadRequest
  | { readonly loader: number };

/** What came of it: the thread listens, or an image is done. */
export type ThreadReply =
  | { readonly ready: true }
  | { readonly id: number; readonly outcome: Outcome }
  | { readonly id: number; readonly error: unknown };

/** The thread has ended before it was done with an image. */
export class DecodingThreadEndedError extends Error {
  override readonly name = "DecodingThreadEndedError";

  constructor() {
    super("The thread that decodes images has ended");
  }
}

/** Who waits for an image. */
interface Waiting {
  readonly resolve: (outcome: Outcome) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * A thread that reads, decodes and resizes, while engines block this one. It keeps the process alive only while it has
 * something to do.
 */
export class DecodingThread {
  readonly #worker: Worker;
  readonly #waiting = new Map<number, Waiting>();
  #state: "starts" | "listens" | "ended" = "starts";
  #loaders = 0;
  #images = 0;

  constructor(script: URL) {
    this.#worker = new Worker(script, {
      // what this process was started with, such as --eval, is not for the script
      execArgv: [],
      // its objects are few and short-lived: a small nursery spares memory and costs no time
      resourceLimits: { maxYoungGenerationSizeMb: 3 },
    });
    this.#worker.on("message", (reply: ThreadReply) => this.#take(reply));
    // an error is followed by the exit
    this.#worker.on("error", () => {});
    this.#worker.on("exit", () => this.#end());
    // at last: listening keeps the process alive again
    this.#worker.unref();
  }

  /** Whether it can be given something to do. */
  get listens(): boolean {
    return this.#state === "listens";
  }

  /** A loader in the thread; its `load` rejects with `DecodingThreadEndedError` where that ends before an image is done. */
  open(options: LoaderOptions): ImageLoader {
    const loader = this.#loaders++;
    this.#worker.postMessage({ loader, options } satisfies ThreadRequest);
    return {
      load: (path, spare) => this.#load({ loader, id: this.#images++, path, spare }),
      close: () => this.#worker.postMessage({ loader } satisfies ThreadRequest),
    };
  }

  #load(request: LoadRequest): Promise<Outcome> {
    if (!this.listens) return Promise.reject(new DecodingThreadEndedError());
    this.#worker.postMessage(request, request.spare ? [request.spare.buffer] : []);
    this.#worker.ref();
    return new Promise((resolve, reject) => this.#waiting.set(request.id, { resolve, reject }));
  }

  #take(reply: ThreadReply): void {
    if ("ready" in reply) {
      this.#state = "listens";
      return;
    }
    const waiting = this.#waiting.get(reply.id);
    this.#waiting.delete(reply.id);
    if (this.#waiting.size === 0) this.#worker.unref();
    if ("error" in reply) waiting?.reject(reply.error);
    else waiting?.resolve(reply.outcome);
  }

  #end(): void {
    this.#state = "ended";
    for (const { reject } of this.#waiting.values()) reject(new DecodingThreadEndedError());
    this.#waiting.clear();
  }
}
