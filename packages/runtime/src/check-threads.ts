import { MOST_THREADS, ThreadCountError } from "./errors.ts";

/** Throws {@linkcode ThreadCountError} for a number of threads that no engine can have. */
export function checkThreads(threads: number): void {
  if (!Number.isInteger(threads) || threads < 1 || threads > MOST_THREADS)
    throw new ThreadCountError(threads);
}
