import { describe, expect, it } from "vitest";
import { seededNumbers } from "../../testing/onnx/numbers.ts";
import { permute4 } from "./permute.ts";

describe("permute4", () => {
  for (const shape of [
    [2, 3, 4, 5],
    [1, 1, 4, 5],
    [3, 3, 4, 1],
  ])
    it(`finds each number of [${shape}] at its new place`, () => {
      const array = seededNumbers(shape);
      const [h = 0, w = 0, i = 0, o = 0] = shape;
      const permuted = permute4(array, [3, 2, 0, 1]);
      expect(permuted.shape).toEqual([o, i, h, w]);
      for (let y = 0; y < h; y++)
        for (let x = 0; x < w; x++)
          for (let f = 0; f < i; f++)
            for (let g = 0; g < o; g++)
              expect(permuted.values[((g * i + f) * h + y) * w + x]).toBe(
                array.values[((y * w + x) * i + f) * o + g],
              );
    });
});
