import * as tf from "@tensorflow/tfjs-node";

/**
 * TensorFlow.js composes the gradients of batch normalization and of ReLU from elementary operations, which take
 * most of a training step on a CPU. TensorFlow has one kernel for each; the functions here call those.
 */
interface Attribute {
  readonly name: string;
  readonly type: number;
  readonly value: unknown;
}

interface NativeBackend {
  readonly binding: Readonly<Record<string, number>>;
  executeSingleOutput(
    name: string,
    attributes: readonly Attribute[],
    inputs: readonly tf.Tensor[],
  ): tf.Tensor;
  executeMultipleOutputs(
    name: string,
    attributes: readonly Attribute[],
    inputs: readonly tf.Tensor[],
    outputCount: number,
  ): tf.Tensor[];
}

function isNative(backend: object): backend is NativeBackend {
  return "binding" in backend && "executeMultipleOutputs" in backend;
}

function nativeBackend(): NativeBackend {
  const backend = tf.backend();
  if (!isNative(backend)) throw new Error("Training needs tfjs-node: run pnpm setup:tfjs-node");
  return backend;
}

function attribute(name: string, kind: "TYPE" | "FLOAT" | "BOOL" | "STRING", value: unknown): Attribute {
  const { binding } = nativeBackend();
  const type = binding[`TF_ATTR_${kind}`];
  if (type === undefined) throw new Error(`Expected TF_ATTR_${kind} in tfjs-node's binding`);
  return { name, type, value: value === "float32" ? binding["TF_FLOAT"] : value };
}

/** Makes the gradient of every `relu` one native operation. */
export function useNativeReluGradient(): void {
  tf.registerGradient({
    kernelName: "Relu",
    outputsToSave: [true],
    gradFunc: (gradient, saved) => {
      const [output] = saved;
      if (Array.isArray(gradient) || output === undefined)
        throw new Error("Expected one gradient and one output");
      const type = attribute("T", "TYPE", "float32");
      return { x: () => nativeBackend().executeSingleOutput("ReluGrad", [type], [gradient, output]) };
    },
  });
}

/** What batch normalization gives in training. */
export interface Normalized {
  readonly output: tf.Tensor;
  /** Of the batch, `[channels]`; constants for the gradient, kept until the caller disposes of them. */
  readonly mean: tf.Tensor;
  readonly variance: tf.Tensor;
}

/** Normalizes `[N, H, W, C]` with the mean and variance of the batch, then scales by `gamma` and adds `beta`. */
export function normalizeBatch(
  input: tf.Tensor,
  gamma: tf.Tensor,
  { beta, epsilon }: { readonly beta: tf.Tensor; readonly epsilon: number },
): Normalized {
  const backend = nativeBackend();
  const attributes = [
    attribute("T", "TYPE", "float32"),
    attribute("U", "TYPE", "float32"),
    attribute("epsilon", "FLOAT", epsilon),
    attribute("data_format", "STRING", "NHWC"),
    attribute("is_training", "BOOL", true),
  ];
  const statistics: tf.Tensor[] = [];
  const operation = tf.customGrad((...args: (tf.Tensor | tf.GradSaveFunc)[]) => {
    const save = args[3];
    if (typeof save !== "function") throw new Error("Expected a function that saves tensors");
    const empty = tf.tensor1d([]);
    const outputs = backend.executeMultipleOutputs(
      "FusedBatchNormV3",
      attributes,
      [input, gamma, beta, empty, empty],
      6,
    );
    const [value, mean, variance, ...reserved] = outputs;
    if (value === undefined || mean === undefined || variance === undefined)
      throw new Error("Expected six outputs");
    statistics.push(tf.keep(mean), tf.keep(variance));
    save([input, gamma, ...reserved]);
    return {
      value,
      gradFunc: (gradient: tf.Tensor, saved: tf.Tensor[]) =>
        backend
          .executeMultipleOutputs("FusedBatchNormGradV3", attributes, [gradient, ...saved], 5)
          .slice(0, 3),
    };
  });
  const output = operation(input, gamma, beta);
  const [mean, variance] = statistics;
  if (mean === undefined || variance === undefined) throw new Error("Expected the statistics of the batch");
  return { output, mean, variance };
}
