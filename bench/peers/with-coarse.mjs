// Ours, through the packages as a user has them. Arguments: model, folder, "cold" or "steady", options as JSON:
// engine, pixels, dtype, decode ("fast-dct" or "accurate-dct"), and only: "load" or "network" for one half of the way.
import { loadBatches } from "../../packages/data/dist/index.node.js";
import { readModelApart } from "../../packages/models/dist/internal.node.js";
import { openClassifier, quantizeModel, returnFreedMemory } from "../../packages/runtime/dist/index.node.js";
import { argmax, filesOf, measure } from "./measure.mjs";

const [path, folder, mode, json = "{}"] = process.argv.slice(2);
const { engine = "onnxruntime", pixels = "exact", dtype = "float32", decode, only } = JSON.parse(json);
// as docs/loader.md says, and `coarse evaluate` does
returnFreedMemory();
// not held longer than the engine needs it: it has the weights by then
const classifier = await openClassifier(await modelToRun(), { engine });
const { height, width } = classifier.input;

/** With int8 calibrated on 32 photos from all parts of the folder, as `coarse evaluate` does. */
async function modelToRun() {
  const model = await readModelApart(path, { form: engine === "onnxruntime" ? "onnx" : "as it is" });
  if (dtype !== "int8") return model;
  const files = filesOf(folder);
  const some = Array.from({ length: 32 }, (_, i) => files[Math.floor((i * files.length) / 32)]);
  const batches = [];
  const options = { ...model.input, batchSize: 4, pixels, decode };
  for await (const batch of loadBatches(imagesOf(some), options)) batches.push(batch);
  return quantizeModel(model, batches);
}

function imagesOf(files) {
  return files.map((file) => ({ file, folder: "", path: file }));
}

const options = { height, width, batchSize: 2, pixels, decode, reusePixels: true };

async function classify(files) {
  const top = [];
  for await (const batch of loadBatches(imagesOf(files), options)) {
    if (only === "load") top.push(...batch.images.map(() => -1));
    else top.push(...classes(await classifier.forward(batch)));
  }
  return top;
}

/** One batch of photos, loaded at the first call, over and over. */
async function classifyTheSame(files) {
  for await (const batch of loadBatches(imagesOf(kept ? [] : files.slice(0, 2)), options)) kept = batch;
  const top = [];
  while (top.length < files.length) top.push(...classes(await classifier.forward(kept)));
  return top.fill(-1);
}

function classes({ logits, count }) {
  const length = logits.length / count;
  return Array.from({ length: count }, (_, i) => argmax(logits.subarray(i * length, (i + 1) * length)));
}

let kept;
await measure(only === "network" ? classifyTheSame : classify, folder, mode);
await classifier.dispose();
