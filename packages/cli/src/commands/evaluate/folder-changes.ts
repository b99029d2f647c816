import { EventEmitter, on } from "node:events";
import { type FSWatcher, watch } from "chokidar";

/** Milliseconds without a change after which what was copied is taken to be there, and how long to wait for that at most. */
const WAIT = { quiet: 300, longest: 2000 };

/** Comes round each time that something in folders changed and then rests; an aborted signal ends it with an `AbortError`. */
export class ChangesIn implements AsyncIterable<unknown>, AsyncDisposable {
  readonly #watcher: FSWatcher;
  readonly #changes: AsyncIterable<unknown>;
  readonly #emitter = new EventEmitter();
  #timer: NodeJS.Timeout | undefined;
  #first: number | undefined;

  /** Changes from now on count. */
  constructor(folders: readonly string[], signal: AbortSignal) {
    this.#changes = on(this.#emitter, "change", { signal });
    this.#watcher = watch([...folders], { ignoreInitial: true });
    this.#watcher.on("all", () => this.#rest());
    // what can't be watched is told by the next look at it
    this.#watcher.on("error", () => this.#rest());
  }

  [Symbol.asyncIterator](): AsyncIterator<unknown> {
    return this.#changes[Symbol.asyncIterator]();
  }

  async [Symbol.asyncDispose](): Promise<void> {
    clearTimeout(this.#timer);
    await this.#watcher.close();
  }

  #rest(): void {
    clearTimeout(this.#timer);
    this.#first ??= performance.now();
    const left = this.#first + WAIT.longest - performance.now();
    this.#timer = setTimeout(
      () => {
        this.#first = undefined;
        this.#emitter.emit("change");
      },
      Math.max(0, Math.min(WAIT.quiet, left)),
    );
  }
}
