import { rmdir, stat } from "node:fs/promises";
import { setTimeout as sleep } from "node:timers/promises";
import { UnwritablePathError } from "../../errors.ts";
import { CACHE_REMEDY } from "./errors.ts";

const PAUSE = 100;
/** Who holds a lock touches it every five seconds. */
const STALE = 12_000;

/** What waiting for a lock takes. */
export interface LockOptions {
  readonly signal?: AbortSignal | undefined;
  /** Told once, with the path of the lock, where it is another's. */
  readonly onWait?: ((lock: string) => void) | undefined;
  /** Milliseconds in which nobody touched a lock until it is void. */
  readonly stale?: number | undefined;
  /** What helps where there can be no lock. */
  readonly remedy?: string | undefined;
}

/**
 * Does something while no other process does something with the same path; waits for it as long as it takes. The lock
 * of a process that died is void: at once where it is dated ten seconds back, else when nothing has touched it for
 * twelve, so that no clock that was ever wrong makes one wait for ever. One that is taken away, as from a laptop that
 * slept, aborts the signal of `act`, which is then done again under a new lock.
 */
export async function withFileLock<Result>(
  path: string,
  { signal, onWait, stale = STALE, remedy = CACHE_REMEDY }: LockOptions,
  act: (signal: AbortSignal) => Promise<Result>,
): Promise<Result> {
  const { lock } = await import("proper-lockfile");
  const others = new OthersLock(`${path}.lock`, stale);
  for (let told = false; ; ) {
    signal?.throwIfAborted();
    const lost = new AbortController();
    const onCompromised = () => lost.abort();
    const release = await lock(path, { realpath: false, onCompromised }).catch(ignoreTaken(path, remedy));
    if (release) {
      try {
        return await act(AbortSignal.any(signal ? [signal, lost.signal] : [lost.signal]));
      } catch (error) {
        if (!lost.signal.aborted) throw error;
      } finally {
        await release().catch(() => {});
      }
    }
    if (!told) onWait?.(others.path);
    told = true;
    await others.removeStale();
    await sleep(PAUSE, undefined, { signal });
  }
}

function ignoreTaken(path: string, remedy: string): (error: unknown) => undefined {
  return (error) => {
    if (error instanceof Error && "code" in error && error.code === "ELOCKED") return undefined;
    throw new UnwritablePathError(path, error, remedy);
  };
}

/** A lock as somebody who waits for it sees it. */
class OthersLock {
  readonly path: string;
  readonly #stale: number;
  #seen = "";
  #since = 0;

  constructor(path: string, stale: number) {
    this.path = path;
    this.#stale = stale;
  }

  /** Removes it where nobody has touched it for as long as we have looked. */
  async removeStale(): Promise<void> {
    const now = await this.#state();
    if (now !== this.#seen) {
      this.#seen = now;
      this.#since = performance.now();
    } else if (now !== "" && performance.now() - this.#since > this.#stale) await this.#remove();
  }

  /** What a touch changes; nothing where there is no lock. */
  async #state(): Promise<string> {
    const found = await stat(this.path, { bigint: true }).catch(() => undefined);
    return found ? `${found.ino} ${found.mtimeNs}` : "";
  }

  async #remove(): Promise<void> {
    // another who waited may have removed it, and holds one of his own
    if ((await this.#state()) !== this.#seen) return;
    await rmdir(this.path).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== "ENOENT") throw new UnwritablePathError(this.path, error, CACHE_REMEDY);
    });
  }
}
