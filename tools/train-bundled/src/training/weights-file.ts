import { readFileSync, renameSync, writeFileSync } from "node:fs";
import * as tf from "@tensorflow/tfjs-node";

/** Writes all weights of a model one after another as float32; the file appears complete or not at all. */
export function writeWeights(model: tf.LayersModel, path: string): void {
  const parts = model.getWeights().map((weight) => Buffer.from(Float32Array.from(weight.dataSync()).buffer));
  writeFileSync(`${path}.new`, Buffer.concat(parts));
  renameSync(`${path}.new`, path);
}

/** Puts the weights of such a file into a model of the same layers. */
export function readWeightsInto(model: tf.LayersModel, path: string): void {
  const values = new Float32Array(Uint8Array.from(readFileSync(path)).buffer);
  const expected = model.countParams();
  if (values.length !== expected) {
    throw new Error(
      `Expected ${expected} weights in ${path}, but got ${values.length}: train the model anew`,
    );
  }
  let at = 0;
  const weights = model.getWeights().map(({ shape, size }) => {
    at += size;
    return tf.tensor(values.subarray(at - size, at), shape);
  });
  model.setWeights(weights);
  tf.dispose(weights);
}
