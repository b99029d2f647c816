import * as tf from "@tensorflow/tfjs-node";
import { normalizeBatch } from "./native-gradients.ts";

/** Added to the variance. */
export const epsilon = 1e-3;
const momentum = 0.97;

type CallArguments = Parameters<tf.layers.Layer["call"]>;

/** Keras's layer, with a training step that is one native operation instead of many. */
export function batchNormalization(name: string): tf.layers.Layer {
  const layer = tf.layers.batchNormalization({ name, epsilon, momentum });
  const infer = layer.call.bind(layer);
  layer.call = (inputs: CallArguments[0], options: CallArguments[1]) =>
    options["training"] ? train(layer, inputs) : infer(inputs, options);
  return layer;
}

function train(layer: tf.layers.Layer, inputs: CallArguments[0]): tf.Tensor {
  const input = Array.isArray(inputs) ? inputs[0] : inputs;
  const [gamma, beta, movingMean, movingVariance] = layer.weights;
  if (!input || !gamma || !beta || !movingMean || !movingVariance) throw new Error("Expected a built layer");
  const { output, mean, variance } = normalizeBatch(input, gamma.read(), { beta: beta.read(), epsilon });
  moveTowards(movingMean, mean);
  moveTowards(movingVariance, variance);
  tf.dispose([mean, variance]);
  return output;
}

function moveTowards(average: tf.LayerVariable, value: tf.Tensor): void {
  average.write(
    tf.tidy(() =>
      average
        .read()
        .mul(momentum)
        .add(value.mul(1 - momentum)),
    ),
  );
}
