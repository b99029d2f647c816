import { describeWithTfjsNode } from "@coarse/testing";
import { expect, it } from "vitest";

describeWithTfjsNode("the folded network", () => {
  it("gives the probabilities of the trained one", async () => {
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
    const folded = createFoldedNetwork(12);
    folded.setWeights(foldWeights(trained));
    const pixels = tf.randomUniform([3, 64, 64, 3], 0, 255, "float32", 7);
    const expected = trained.predict(pixels.div(127.5).sub(1));
    const found = folded.predict(pixels);
    if (Array.isArray(expected) || Array.isArray(found)) throw new Error("Expected one output each");
    const values = found.dataSync();
    expect(Math.max(...values)).toBeLessThan(0.9999);
    for (const [at, value] of expected.dataSync().entries()) expect(values[at]).toBeCloseTo(value, 5);
  });
});
