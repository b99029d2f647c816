// Ours, through the packages as a user has them. Arguments: model, folder, "cold" or "steady", options as JSON:
// engine, pixels, precision, and only: "decode" or "network" for one half of the way alone.
import { loadBatches } from "../../packages/data/dist/index.js";
import { readModel } from "../../packages/models/dist/index.js";
import { openClassifier } from "../../packages/runtime/dist/index.js";
import { argmax, measure } from "./measure.mjs";

const [path, folder, mode, json = "{}"] = process.argv.slice(2);
const { engine = "onnxruntime", pixels = "exact", only } = JSON.parse(json);
// not held longer than the engine needs it: it has the weights by then
const classifier = await openClassifier(await readModel(path), { engine });
const { height, width } = classifier.input;

async function classify(photos) {
  const images = photos.map((photo) => ({ file: photo, folder: "", path: photo }));
  const top = [];
  let first;
  const options = { height, width, batchSize: 2, pixels, reusePixels: true };
  for await (const batch of loadBatches(only === "network" ? images.slice(0, 2) : images, options)) {
    if (only === "decode") top.push(...batch.images.map(() => -1));
    else top.push(...classes(await classifier.forward(batch)));
    first = batch;
  }
  while (only === "network" && top.length < photos.length)
    top.push(...classes(await classifier.forward(first)));
  return top;
}

function classes({ logits, count }) {
  const length = logits.length / count;
  return Array.from({ length: count }, (_, i) => argmax(logits.subarray(i * length, (i + 1) * length)));
}

await measure(classify, folder, mode);
await classifier.dispose();
