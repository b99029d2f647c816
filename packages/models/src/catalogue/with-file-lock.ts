import { setTimeout as sleep } from "node:timers/promises";
import { UnwritablePathError } from "../errors.ts";

const PAUSE = 100;

/** What waiting for a lock takes. */
export interface LockOptions {
  readonly signal?: AbortSignal | undefined;
  /** Told once, where the lock is another's. */
  readonly onWait?: (() => void) | undefined;
}

/**
 * Does something while no other process does something with the same path; waits for it as long as it takes. The lock
 * of a process that died is void after ten seconds. One that is taken away, as from a laptop that slept, aborts the
 * signal of `act`, which is then done again under a new lock.
 */
export async function withFileLock<Result>(
  path: string,
  { signal, onWait }: LockOptions,
  act: (signal: AbortSignal) => Promise<Result>,
): Promise<Result> {
  const { lock } = await import("proper-lockfile");
  for (let told = false; ; ) {
    signal?.throwIfAborted();
    const lost = new AbortController();
    const onCompromised = () => lost.abort();
    const release = await lock(path, { realpath: false, onCompromised }).catch(ignoreTaken(path));
    if (release) {
      try {
        return await act(AbortSignal.any(signal ? [signal, lost.signal] : [lost.signal]));
      } catch (error) {
        if (!lost.signal.aborted) throw error;
      } finally {
        await release().catch(() => {});
      }
    }
    if (!told) onWait?.();
    told = true;
    await sleep(PAUSE, undefined, { signal });
  }
}

function ignoreTaken(path: string): (error: unknown) => undefined {
  return (error) => {
    if (error instanceof Error && "code" in error && error.code === "ELOCKED") return undefined;
    throw new UnwritablePathError(path, error);
  };
}
