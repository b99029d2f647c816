import { type ImageBatch, loadTaxonomy } from "@coarse/core";
import { beforeEach, describe, expect, it } from "vitest";
import { DisposedClassifierError } from "./errors.ts";
import { NetworkClassifier } from "./network-classifier.ts";
import { onePixelModel, SummingNetwork } from "./testing/fake-network.ts";

const taxonomy = await loadTaxonomy("imagenet-1k");

function pixelsOf(...sums: readonly number[]): ImageBatch {
  const pixels = Float32Array.from(sums.flatMap((sum) => [sum, 0, 0]));
  return { pixels, count: sums.length, height: 1, width: 1 };
}

describe("NetworkClassifier", () => {
  let network = new SummingNetwork();
  let classifier = new NetworkClassifier(onePixelModel, { network, engine: "onnxruntime", taxonomy });

  beforeEach(() => {
    network = new SummingNetwork();
    classifier = new NetworkClassifier(onePixelModel, { network, engine: "onnxruntime", taxonomy });
  });

  it("runs one batch after another, and answers each with its own", async () => {
    const answers = await Promise.all(
      [pixelsOf(1, 2, 3), pixelsOf(40), pixelsOf(5, 6)].map((b) => classifier.forward(b)),
    );
    expect(answers.map(({ features }) => [...features])).toEqual([[1, 2, 3], [40], [5, 6]]);
    expect(answers.map(({ count }) => count)).toEqual([3, 1, 2]);
    expect(network.events).toEqual(["start", "end", "start", "end", "start", "end"]);
  });

  it("shows the network no pixels of a larger batch before", async () => {
    await classifier.forward(pixelsOf(1, 2, 3));
    const { features } = await classifier.forward(pixelsOf(9));
    expect([...features]).toEqual([9]);
    expect(network.counts).toEqual([3, 1]);
  });

  it("goes on after a batch that failed", async () => {
    const failing = classifier.forward(pixelsOf(Number.NaN));
    const next = classifier.forward(pixelsOf(2));
    await expect(failing).rejects.toThrow("Not a number");
    expect([...(await next).logits]).toEqual([-2]);
  });

  it("waits for the batch under way before it gives the network's memory back", async () => {
    const running = classifier.forward(pixelsOf(1));
    await classifier.dispose();
    await classifier.dispose();
    expect(network.events).toEqual(["start", "end", "dispose"]);
    expect([...(await running).features]).toEqual([1]);
    await expect(classifier.forward(pixelsOf(1))).rejects.toThrow(DisposedClassifierError);
  });

  it("is disposed of at the end of its scope", async () => {
    {
      await using scoped = classifier;
      await scoped.forward(pixelsOf(1));
    }
    expect(network.events).toEqual(["start", "end", "dispose"]);
  });
});
