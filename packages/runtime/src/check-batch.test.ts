import { describe, expect, it } from "vitest";
import { checkBatch } from "./check-batch.ts";
import { BatchShapeError } from "./errors.ts";

const input = { height: 2, width: 3 };
const batch = { pixels: new Float32Array(36), count: 2, ...input };

describe("checkBatch", () => {
  it("lets a batch of the network's size pass", () => {
    expect(() => checkBatch(batch, input)).not.toThrow();
  });

  it.each([
    ["another height", { ...batch, height: 3 }, "images of 2×3 pixels, but got 3×3"],
    ["too few pixels", { ...batch, pixels: new Float32Array(35) }, "36 numbers for 2 RGB images"],
    ["no image", { ...batch, pixels: new Float32Array(0), count: 0 }, "at least one image"],
    ["a count that is no number", { ...batch, count: Number.NaN }, "at least one image"],
  ])("refuses %s", (_, wrong, message) => {
    expect(() => checkBatch(wrong, input)).toThrow(BatchShapeError);
    expect(() => checkBatch(wrong, input)).toThrow(message);
  });
});
