import { expect, it } from "vitest";
import { withoutColumn } from "./without-column.ts";

it("leaves out one column and its bias", () => {
  const kernel = Float32Array.of(1, 2, 3, 4, 5, 6);
  const head = { kernel, bias: Float32Array.of(7, 8, 9), featureCount: 2, classCount: 3 };
  expect(withoutColumn(head, 0)).toEqual({
    kernel: Float32Array.of(2, 3, 5, 6),
    bias: Float32Array.of(8, 9),
    featureCount: 2,
    classCount: 2,
  });
});
