import { readFileSync } from "node:fs";
import { project } from "@coarse/testing";
import { unzipSync, zipSync } from "fflate";
import { expect, it } from "vitest";
import { UnreadableModelError } from "../errors.ts";
import { readKerasFile } from "../formats/keras/keras-file.ts";
import type { ImageSize } from "./graph-input.ts";
import { inputSizeOf } from "./input-size.ts";

type Shape = readonly (number | string | null)[];

function inputSize(...shapes: readonly (Shape | undefined)[]): ImageSize | undefined {
  return inputSizeOf({
    layers: shapes.map((shape) => ({ config: shape ? { batch_input_shape: [...shape] } : {} })),
  });
}

it("is what the first layer with a shape says", () => {
  expect(inputSize(undefined, [null, 224, 192, 3], [null, 7, 7, 3])).toEqual({ height: 224, width: 192 });
});

it.each([
  [undefined],
  [[null, null, null, 3]],
  [[null, 224, null, 3]],
  [[null, "a", 224, 3]],
  [[null, 0.5, 224, 3]],
  [[null, -224, -224, 3]],
  [[null, 1_000]],
  [[null, 60_000, 60_000, 3]],
])("is not told where the shape is %j: nobody is to make room for such images", (shape) => {
  expect(inputSize(shape)).toBeUndefined();
});

it("is told before the weights are read, which may be damaged", async () => {
  const entries = unzipSync(readFileSync(project("fixtures/tiny.keras")));
  const damaged = zipSync({ ...entries, "model.weights.h5": new Uint8Array(100) });
  const told: ImageSize[] = [];
  const reading = readKerasFile(damaged, "damaged.keras", { onInputSize: (size) => told.push(size) });
  await expect(reading).rejects.toThrow(UnreadableModelError);
  expect(told).toEqual([{ height: expect.any(Number), width: expect.any(Number) }]);
});
