// Ours, through the packages as a user has them. Arguments: model, folder, "cold" or "steady", options as JSON:
// engine, pixels, precision, and only: "decode" or "network" for one half of the way alone.
import { loadBatches } from "../../packages/data/dist/index.js";
import { readModelApart } from "../../packages/models/dist/index.js";
import { openClassifier, quantiseModel, returnFreedMemory } from "../../packages/runtime/dist/index.js";
import { argmax, measure, photosOf } from "./measure.mjs";

const [path, folder, mode, json = "{}"] = process.argv.slice(2);
const { engine = "onnxruntime", pixels = "exact", precision = "float32", only } = JSON.parse(json);
// as docs/loader.md says, and `coarse evaluate` does
returnFreedMemory();
// not held longer than the engine needs it: it has the weights by then
const classifier = await openClassifier(await modelToRun(), { engine });
const { height, width } = classifier.input;

/** With int8 calibrated on 32 photos from all parts of the folder, as `coarse evaluate` does. */
async function modelToRun() {
  const model = await readModelApart(path, { form: engine === "onnxruntime" ? "onnx" : "as it is" });
  if (precision !== "int8") return model;
  const photos = photosOf(folder);
  const some = Array.from({ length: 32 }, (_, i) => photos[Math.floor((i * photos.length) / 32)]);
  const batches = [];
  for await (const batch of loadBatches(imagesOf(some), { ...model.input, batchSize: 4, pixels }))
    batches.push(batch);
  return quantiseModel(model, batches);
}

function imagesOf(photos) {
  return photos.map((photo) => ({ file: photo, folder: "", path: photo }));
}

async function classify(photos) {
  const images = imagesOf(photos);
  const top = [];
  let first;
  const options = { height, width, batchSize: 2, pixels, reusePixels: true };
  for await (const batch of loadBatches(only === "network" ? images.slice(0, 2) : images, options)) {
    if (only === "decode") top.push(...batch.images.map(() => -1));
    else top.push(...classes(await classifier.forward(batch)));
    first = batch;
  }
  if (only !== "network") return top;
  while (top.length < photos.length) top.push(...classes(await classifier.forward(first)));
  return top.fill(-1);
}

function classes({ logits, count }) {
  const length = logits.length / count;
  return Array.from({ length: count }, (_, i) => argmax(logits.subarray(i * length, (i + 1) * length)));
}

await measure(classify, folder, mode);
await classifier.dispose();
