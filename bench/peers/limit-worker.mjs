// A thread of limit.mjs: has the photos ready in memory, and decodes or resizes one after another when it is told to.
import { readFileSync, statSync } from "node:fs";
import { parentPort, workerData } from "node:worker_threads";
import { resizeInto } from "../../packages/data/dist/internal.js";
import { decompressSync, RGB } from "./jpeg-turbo.mjs";

const { part, files, next } = workerData;
const size = { height: 224, width: 224 };
const WARM_UP = 16;

/** A photo that several names lead to is in memory once. */
const contents = new Map();
const works = files.map((file) => {
  const { ino } = statSync(file);
  if (!contents.has(ino)) contents.set(ino, workOn(readFileSync(file)));
  return contents.get(ino);
});
// one buffer for all, as large as the largest: no fresh memory for each
const decoded = Buffer.alloc(part === "decode" ? Math.max(...works.map(({ bytes }) => bytes)) : 0);
const pixels = new Float32Array(size.height * size.width * 3);

/** What is to be done with a photo, and how many bytes it has when decoded. */
function workOn(jpeg) {
  const { data, height, width } = decompressSync(jpeg, { format: RGB });
  const bytes = height * width * 3;
  if (part === "decode") return { bytes, run: () => void decompressSync(jpeg, decoded, { format: RGB }) };
  const source = { pixels: new Uint8Array(data.buffer, data.byteOffset, bytes), height, width };
  return { bytes, run: () => resizeInto(source, { ...size, pixels }, {}) };
}

for (const { run } of works.slice(0, WARM_UP)) run();
parentPort.once("message", () => {
  for (let i = Atomics.add(next, 0, 1); i < works.length; i = Atomics.add(next, 0, 1)) works[i].run();
  parentPort.postMessage("done");
});
parentPort.postMessage("ready");
