// The image pipeline of transformers.js on the same network. Arguments: a folder with config.json,
// preprocessor_config.json and onnx/model.onnx, the photos, "cold" or "steady".
import { basename, dirname } from "node:path";
import { env, pipeline } from "@huggingface/transformers";
import { measure } from "./measure.mjs";

const [path, folder, mode] = process.argv.slice(2);
env.allowRemoteModels = false;
env.localModelPath = dirname(path);
const classifier = await pipeline("image-classification", basename(path), { dtype: "fp32" });
const BATCH = 8;

async function classify(files) {
  const top = [];
  for (let start = 0; start < files.length; start += BATCH) {
    const answers = await classifier(files.slice(start, start + BATCH), { top_k: 1 });
    top.push(...answers.map((answer) => Number([answer].flat()[0].label)));
  }
  return top;
}

await measure(classify, folder, mode);
