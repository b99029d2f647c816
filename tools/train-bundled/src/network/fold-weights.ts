import * as tf from "@tensorflow/tfjs-node";
import { epsilon } from "./batch-normalization.ts";

/**
 * The weights of the folded network from those of the trained one: each convolution's kernel times
 * `gamma / sqrt(variance + epsilon)`, and the bias `beta - mean · gamma / sqrt(variance + epsilon)`; of the last
 * layer the columns of these classes.
 */
export function foldWeights(trained: tf.LayersModel, classIndices: readonly number[]): tf.Tensor[] {
  const normalizations = new Map(
    trained.layers
      .filter(({ name }) => name.endsWith("_bn"))
      .map((layer) => [layer.name.slice(0, -3), layer]),
  );
  return trained.layers.flatMap((layer) => {
    if (layer.name.endsWith("_bn")) return [];
    const normalization = normalizations.get(layer.name);
    if (normalization) return fold(layer, normalization);
    return layer.getWeights().map((weight) => weight.gather([...classIndices], weight.rank - 1));
  });
}

function fold(convolution: tf.layers.Layer, normalization: tf.layers.Layer): tf.Tensor[] {
  const [kernel] = convolution.getWeights();
  const [gamma, beta, mean, variance] = normalization.getWeights();
  if (!kernel || !gamma || !beta || !mean || !variance) throw new Error("Expected a built layer");
  const isDepthwise = convolution.getClassName() === "DepthwiseConv2D";
  const factor = tf.tidy(() => gamma.div(variance.add(epsilon).sqrt()));
  const folded = tf.tidy(() => kernel.mul(isDepthwise ? factor.expandDims(-1) : factor));
  const bias = tf.tidy(() => beta.sub(mean.mul(factor)));
  factor.dispose();
  return [folded, bias];
}
