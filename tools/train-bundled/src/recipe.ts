import type { Recipe } from "./training/train.ts";

/** How the committed weights were trained. */
export const recipe: Recipe = {
  seed: 1,
  steps: 7000,
  batchSize: 64,
  stepsPerEpoch: 100,
  learningRate: 2e-3,
  weightDecay: 0.05,
  labelSmoothing: 0.1,
  averageDecay: 0.99,
};

/** Side of the drawings from which training pictures are sampled: some more than the network's input. */
export const drawingSize = 72;
