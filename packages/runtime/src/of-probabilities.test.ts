import { softmax } from "@coarse/core";
import { NotAClassifierError } from "@coarse/models";
import "@coarse/testing";
import { expect, it } from "vitest";
import type { Network } from "./network.ts";
import { probabilitiesNetwork } from "./of-probabilities.ts";

const probabilities = Float32Array.of(0.25, 0.75, 1, 0);
const network: Network = {
  layout: "NHWC",
  run: async () => ({ features: probabilities, logits: probabilities }),
  dispose: async () => {},
};
const images = { pixels: new Float32Array(6), count: 2, height: 1, width: 1 };

it("gives logits whose softmax are the probabilities, zeros among them", async () => {
  const { logits } = await probabilitiesNetwork(network, { source: "m", labelCount: 2 }).run(images);
  expect([...softmax(logits.subarray(0, 2)), ...softmax(logits.subarray(2))]).toBeWithin(probabilities, 1e-7);
});

it("refuses other numbers of outputs than the file says", async () => {
  const run = probabilitiesNetwork(network, { source: "m.onnx", labelCount: 3 }).run(images);
  await expect(run).rejects.toThrow(NotAClassifierError);
});
