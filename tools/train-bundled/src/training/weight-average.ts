import * as tf from "@tensorflow/tfjs-node";

/** The exponential moving average of all weights of a model, the statistics of batch normalization among them. */
export class WeightAverage {
  readonly #model: tf.LayersModel;
  readonly #decay: number;
  #updates = 0;
  #average: tf.Tensor[];

  constructor(model: tf.LayersModel, decay: number) {
    this.#model = model;
    this.#decay = decay;
    this.#average = model.getWeights().map((weight) => weight.clone());
  }

  /** Moves the average towards the model's weights; faster in the beginning. */
  update(): void {
    const decay = Math.min(this.#decay, (1 + this.#updates) / (10 + this.#updates));
    this.#updates++;
    const weights = this.#model.getWeights();
    this.#average = this.#average.map((average, index) => {
      const weight = weights[index] ?? average;
      const moved = tf.tidy(() => average.mul(decay).add(weight.mul(1 - decay)));
      average.dispose();
      return moved;
    });
  }

  /** Puts the average into the model for good. */
  settle(): void {
    this.#model.setWeights(this.#average);
  }

  /** Runs something with the average in the model's place. */
  with<T>(run: () => T): T {
    const own = this.#model.getWeights().map((weight) => weight.clone());
    this.#model.setWeights(this.#average);
    try {
      return run();
    } finally {
      this.#model.setWeights(own);
      tf.dispose(own);
    }
  }
}
