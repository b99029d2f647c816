/**
 * A thread that looks after its process, whose main thread is inside an engine: ends it where it takes more than it
 * may. What it may is in memory that both share.
 */
import { writeSync } from "node:fs";
import { parentPort, workerData } from "node:worker_threads";
import { LAST_WORDS, type LastWords } from "./messages.ts";

/** Milliseconds between two looks: in that time a process fills some twenty megabytes. */
const PAUSE = 8;
const { shared }: { shared: SharedArrayBuffer } = workerData;
/** Bytes, microseconds of processor time, milliseconds of the clock: what must not be passed. */
const limits = new Float64Array(shared, 8);
const pause = new Int32Array(shared, 0, 1);

function end(words: LastWords): never {
  writeSync(LAST_WORDS, words);
  process.kill(process.pid, "SIGKILL");
  throw new Error("Expected to be gone");
}

parentPort?.postMessage("ready");
for (;;) {
  Atomics.wait(pause, 0, 0, PAUSE);
  const [bytes = 0, microseconds = 0, clock = 0] = limits;
  if (process.memoryUsage.rss() > bytes) end("memory");
  const { user, system } = process.cpuUsage();
  if (user + system > microseconds || Date.now() > clock) end("time");
}
