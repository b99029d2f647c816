import { describeWithTfjsNode } from "@coarse/testing";
import { expect, it } from "vitest";

describeWithTfjsNode("the folded network", () => {
  it("gives the probabilities of the trained one, among the classes that are kept", async () => {
    const tf = await import("@tensorflow/tfjs-node");
    const { createNetwork, createFoldedNetwork } = await import("./network.ts");
    const { foldWeights } = await import("./fold-weights.ts");
    const trained = createNetwork(12, 3);
    // as after training: no statistic, scale or shift is what it was
    trained.setWeights(
      trained.weights.map((weight, index) => {
        const value = weight.read();
        return value.rank > 1 ? value : tf.randomUniform(value.shape, 0.5, 1.5, "float32", index);
      }),
    );
    const kept = [0, 2, 3, 7, 11];
    const folded = createFoldedNetwork(kept.length);
    folded.setWeights(foldWeights(trained, kept));
    const pixels = tf.randomUniform([3, 64, 64, 3], -1, 1, "float32", 7);
    const expected = trained.predict(pixels);
    const found = folded.predict(pixels);
    if (Array.isArray(expected) || Array.isArray(found)) throw new Error("Expected one output each");
    const values = found.dataSync();
    expect(Math.max(...values)).toBeLessThan(0.9999);
    const ofKept = expected.gather(kept, 1);
    const renormalized = ofKept.div(ofKept.sum(-1, true));
    for (const [at, value] of renormalized.dataSync().entries()) expect(values[at]).toBeCloseTo(value, 5);
  });
});
