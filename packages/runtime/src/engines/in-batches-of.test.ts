import { describe, expect, it } from "vitest";
import { SummingNetwork } from "../testing/fake-network.ts";
import { withFixedBatch } from "./in-batches-of.ts";

describe("inBatchesOf", () => {
  it.each([1, 2, 3, 4, 7])("runs %i images on a network that takes three at a time", async (count) => {
    const network = new SummingNetwork();
    const pixels = Float32Array.from({ length: count * 3 }, (_, i) => i);
    const output = await withFixedBatch(3, network).run({ pixels, count, height: 1, width: 1 });
    const expected = Array.from({ length: count }, (_, i) => 9 * i + 3);
    expect([...output.features]).toEqual(expected);
    expect([...output.logits]).toEqual(expected.map((sum) => -sum));
    expect(network.counts).toEqual(Array.from({ length: Math.ceil(count / 3) }, () => 3));
  });
});
