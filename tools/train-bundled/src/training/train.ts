import * as tf from "@tensorflow/tfjs-node";
import type { Picture } from "../artwork/pictures.ts";
import { useNativeReluGradient } from "../network/native-gradients.ts";
import { createNetwork } from "../network/network.ts";
import { createRandom } from "../random.ts";
import { accuracyOn } from "./accuracy.ts";
import { type Batch, plainBatch, TrainingBatches } from "./batches.ts";
import { AdamW } from "./optimizer.ts";
import { learningRateAt } from "./schedule.ts";
import { WeightAverage } from "./weight-average.ts";

/** What a training run is made of. */
export interface Recipe {
  readonly seed: number;
  readonly steps: number;
  readonly batchSize: number;
  readonly stepsPerEpoch: number;
  readonly learningRate: number;
  readonly weightDecay: number;
  readonly labelSmoothing: number;
  readonly averageDecay: number;
}

/** One line of the training log. */
export interface Epoch {
  readonly epoch: number;
  readonly loss: number;
  readonly validationAccuracy: number;
  readonly seconds: number;
  /** Processor time of all threads: what the run costs on a machine that others use as well. */
  readonly cpuSeconds: number;
}

/** Trains from random weights; gives the model with the average of its weights. */
export function train(
  recipe: Recipe,
  {
    classCount,
    training,
    validation,
    onEpoch,
  }: {
    readonly classCount: number;
    readonly training: readonly Picture[];
    readonly validation: readonly Picture[];
    readonly onEpoch: (epoch: Epoch, model: tf.LayersModel) => void;
  },
): tf.LayersModel {
  useNativeReluGradient();
  const model = createNetwork(classCount, recipe.seed);
  const average = new WeightAverage(model, recipe.averageDecay);
  const batches = new TrainingBatches(training, createRandom(recipe.seed));
  const check = plainBatch(validation);
  const optimizer = new AdamW(recipe.weightDecay);
  const start = performance.now();
  const cpuStart = process.cpuUsage();
  let losses: number[] = [];
  for (let step = 0; step < recipe.steps; step++) {
    const learningRate = learningRateAt(step, {
      steps: recipe.steps,
      peak: recipe.learningRate,
      warmUp: 100,
    });
    losses.push(trainStep(model, { optimizer, learningRate, recipe, batch: batches.next(recipe.batchSize) }));
    if (step % 4 === 3) average.update();
    if ((step + 1) % recipe.stepsPerEpoch === 0) {
      const loss = losses.reduce((sum, value) => sum + value, 0) / losses.length;
      losses = [];
      const seconds = (performance.now() - start) / 1000;
      const { user, system } = process.cpuUsage(cpuStart);
      const cpuSeconds = (user + system) / 1e6;
      average.with(() => {
        const validationAccuracy = accuracyOn(model, check);
        onEpoch(
          { epoch: (step + 1) / recipe.stepsPerEpoch, loss, validationAccuracy, seconds, cpuSeconds },
          model,
        );
      });
    }
  }
  average.settle();
  return model;
}

function trainStep(
  model: tf.LayersModel,
  {
    optimizer,
    learningRate,
    recipe,
    batch,
  }: {
    readonly optimizer: AdamW;
    readonly learningRate: number;
    readonly recipe: Recipe;
    readonly batch: Batch;
  },
): number {
  const variables = model.trainableWeights
    .map((weight) => weight.read())
    .filter((value) => value instanceof tf.Variable);
  const loss = optimizer.step(
    () => crossEntropy(model, batch, recipe.labelSmoothing),
    variables,
    learningRate,
  );
  batch.images.dispose();
  return loss;
}

/** Mean of `-Σ target · log(probability)`, the target smoothed over all classes. */
function crossEntropy(model: tf.LayersModel, { images, labels }: Batch, smoothing: number): tf.Scalar {
  const output = model.apply(images, { training: true });
  if (!(output instanceof tf.Tensor)) throw new Error("Expected the model to give one tensor");
  const classCount = output.shape[1] ?? 1;
  const target = tf
    .oneHot(tf.tensor1d([...labels], "int32"), classCount)
    .mul(1 - smoothing)
    .add(smoothing / classCount);
  return output.add(1e-8).log().mul(target).sum(-1).mean().neg().asScalar();
}
