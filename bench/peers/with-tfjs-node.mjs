// As the documentation of tfjs-node does it: decodeImage, resizeBilinear, predict, one photo after another.
// Arguments: model.json, folder, "cold" or "steady".
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import util from "node:util";
import { argmax, measure } from "./measure.mjs";

process.env.TF_CPP_MIN_LOG_LEVEL = "3";
util.isNullOrUndefined ??= (value) => value === null || value === undefined;
const require = createRequire(new URL("../../packages/runtime/package.json", import.meta.url));
const tf = require("@tensorflow/tfjs-node");

const [path, folder, mode] = process.argv.slice(2);
const model = await tf.loadLayersModel(`file://${path}`);

async function classify(files) {
  const top = [];
  for (const file of files) {
    const probabilities = tf.tidy(() => {
      const image = tf.node.decodeImage(readFileSync(file), 3);
      const resized = tf.image.resizeBilinear(image, [224, 224]);
      return model.predict(resized.div(127.5).sub(1).expandDims());
    });
    top.push(argmax(await probabilities.data()));
    probabilities.dispose();
  }
  return top;
}

await measure(classify, folder, mode);
