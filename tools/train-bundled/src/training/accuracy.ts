import * as tf from "@tensorflow/tfjs-node";
import type { Batch } from "./batches.ts";

/** The most probable class of each image. */
function predictedClasses(model: tf.LayersModel, { images }: Batch): readonly number[] {
  return tf.tidy(() => {
    const output = model.predict(images, { batchSize: 64 });
    const probabilities = Array.isArray(output) ? output[0] : output;
    return probabilities === undefined ? [] : [...probabilities.argMax(-1).dataSync()];
  });
}

/** The part of the images whose most probable class is theirs. */
export function accuracyOn(model: tf.LayersModel, batch: Batch): number {
  const predicted = predictedClasses(model, batch);
  return predicted.filter((label, index) => label === batch.labels[index]).length / predicted.length;
}
