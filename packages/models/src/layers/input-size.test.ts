import { expect, it } from "vitest";
import { inputSizeOf } from "./input-size.ts";
import type { Topology } from "./topology.ts";

function topology(...shapes: readonly (readonly (number | string | null)[] | undefined)[]): Topology {
  const layers = shapes.map((shape) => ({ config: shape ? { batch_input_shape: shape } : {} }));
  return { layers } as unknown as Topology;
}

it("is what the first layer with a shape says", () => {
  expect(inputSizeOf(topology(undefined, [null, 224, 192, 3], [null, 7, 7, 3]))).toEqual({
    height: 224,
    width: 192,
  });
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
  expect(inputSizeOf(topology(shape))).toBeUndefined();
});
