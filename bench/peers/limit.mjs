// What decoding or resizing takes by itself: as many threads as processors, each with the photos in its memory, do nothing
// else. Arguments: "decode" or "resize", folder. Prints JSON as `measure` does.
import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import { filesOf } from "./measure.mjs";

const [part, folder] = process.argv.slice(2);
const files = filesOf(folder);
/** The next photo, for whichever thread is free. */
const next = new Int32Array(new SharedArrayBuffer(4));

const workers = Array.from(
  { length: availableParallelism() },
  () => new Worker(new URL("./limit-worker.mjs", import.meta.url), { workerData: { part, files, next } }),
);

/** All threads have said something. */
function allAnswer() {
  const answer = (worker) =>
    new Promise((resolve, reject) => worker.once("message", resolve).once("error", reject));
  return Promise.all(workers.map(answer));
}

// they are ready, with the photos in memory and their code warm
await allAnswer();
const started = performance.now();
const before = process.cpuUsage();
const done = allAnswer();
for (const worker of workers) worker.postMessage("go");
await done;
const cpu = process.cpuUsage(before);
const seconds = (performance.now() - started) / 1000;
const cpuSeconds = (cpu.user + cpu.system) / 1e6;
console.log(JSON.stringify({ images: files.length, seconds, cpuSeconds, top: [] }));
