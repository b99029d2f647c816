import { createRequire } from "node:module";
import { isMainThread } from "node:worker_threads";

/** Parameters of glibc's `mallopt`, by their numbers in `malloc.h`. */
const [TRIM_THRESHOLD, ARENA_MAX] = [-1, -8];

/** Free bytes at the end of a heap that are kept for what comes next; more of them save no time. */
const KEPT = 8 * 2 ** 20;

/** Heaps that all threads share. */
const HEAPS = 2;

/** Whether glibc is there; unknown until it was asked for. */
let isThere: boolean | undefined;

/**
 * Makes glibc's `malloc` give back what was freed, to other threads and to the system. Of itself it gives each thread a
 * heap of its own and keeps twice as much at the end of each as the largest piece that was ever freed: a third of the
 * memory of a run, in which a dozen threads decode, resize and classify pictures. What the first call does, the variables
 * `MALLOC_ARENA_MAX=2` and `MALLOC_TRIM_THRESHOLD_=8388608` do for a process that is yet to start: make it first of all,
 * since heaps that there are stay. Each call gives back what is free at that time, which takes a few milliseconds. All of
 * this holds for the whole process, which is why no other function calls this one.
 * @returns False where nothing was done: memory comes from another C library than glibc, or this is a thread, which could
 * not end when ffi-rs was loaded in it.
 * @see https://sourceware.org/glibc/manual/latest/html_node/Malloc-Tunable-Parameters.html
 */
export function returnFreedMemory(): boolean {
  if (isThere === false || process.platform !== "linux" || !isMainThread) return false;
  const isFirst = isThere === undefined;
  try {
    callGlibc((call) => {
      if (isFirst) call("mallopt", ARENA_MAX, HEAPS);
      if (isFirst) call("mallopt", TRIM_THRESHOLD, KEPT);
      call("malloc_trim", 0);
    });
    isThere = true;
  } catch {
    // no glibc, or no binary of the package for this processor
    isThere = false;
  }
  return isThere;
}

/** Calls functions of glibc that take whole numbers and return one. */
function callGlibc(use: (call: (name: string, ...values: number[]) => number) => void): void {
  const library = "libc";
  const { DataType, close, load, open } = requireFfi();
  open({ library, path: "libc.so.6" });
  try {
    use((name, ...values) =>
      load({
        ...{ library, funcName: name, retType: DataType.I32 },
        ...{ paramsType: values.map(() => DataType.I32), paramsValue: values },
      }),
    );
  } finally {
    close(library);
  }
}

/** The package asks Node.js's report which C library there is: one with the names of the network may take seconds. */
function requireFfi(): typeof import("ffi-rs") {
  const report: typeof process.report & { excludeNetwork?: boolean } = process.report;
  const { excludeNetwork = false } = report;
  report.excludeNetwork = true;
  try {
    return createRequire(import.meta.url)("ffi-rs");
  } finally {
    report.excludeNetwork = excludeNetwork;
  }
}
