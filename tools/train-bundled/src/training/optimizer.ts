import * as tf from "@tensorflow/tfjs-node";

/** Adam with decoupled weight decay (Loshchilov and Hutter) on kernels, and a learning rate for each step. */
export class AdamW extends tf.AdamOptimizer {
  readonly #decay: number;

  constructor(decay: number) {
    super(0, 0.9, 0.98, 1e-7);
    this.#decay = decay;
  }

  /** Takes one step down the gradient of `loss` for these variables; gives the loss. */
  step(loss: () => tf.Scalar, variables: readonly tf.Variable[], learningRate: number): number {
    this.learningRate = learningRate;
    const { value, grads } = tf.variableGrads(loss, [...variables]);
    this.applyGradients(Object.entries(grads).map(([name, tensor]) => ({ name, tensor })));
    for (const variable of variables) {
      if (variable.rank > 1) tf.tidy(() => variable.assign(variable.mul(1 - learningRate * this.#decay)));
    }
    const [before] = value.dataSync();
    tf.dispose([value, grads]);
    return before ?? Number.NaN;
  }
}
