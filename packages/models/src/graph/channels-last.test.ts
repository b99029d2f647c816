import "@coarse/testing";
import { describe, expect, it } from "vitest";
import { layerGraph, runConverted } from "../testing/onnx/layer-case.ts";
import { seededNumbers, seededWeight } from "../testing/onnx/numbers.ts";
import type { Layer, LayerGraph } from "../types.ts";
import { withChannelsLast } from "./channels-last.ts";

type Form = "channels_first" | "channels_last";

const vectors = ["gamma", "beta", "moving_mean", "moving_variance"].map((name, seed) =>
  seededWeight(name, [4], { seed, low: 0.2, high: 2 }),
);

/** The same network in both forms; a flattening counts the channels first in both. */
function network(
  data_format: Form,
  { input, before = [] }: { input: readonly number[]; before?: Layer[] },
): LayerGraph {
  const first = data_format === "channels_first";
  const axis = first ? 1 : 3;
  const alpha = seededWeight("alpha", [4], { seed: 9 });
  const made = (className: string, parts: Partial<Layer> = {}) => ({ className, ...parts });
  return layerGraph(input, [
    ...before,
    made("Rescaling", { config: { scale: 0.5, offset: 1 } }),
    made("ZeroPadding2D", { config: { padding: 1, data_format } }),
    made("Conv2D", {
      config: { filters: 4, kernel_size: [3, 3], use_bias: false, data_format },
      weights: [seededWeight("kernel", [3, 3, 3, 4])],
    }),
    made("BatchNormalization", { config: { axis }, weights: vectors }),
    made("PReLU", {
      name: "slopes",
      config: { shared_axes: first ? [2, 3] : [1, 2] },
      weights: [{ ...alpha, shape: first ? [4, 1, 1] : [1, 1, 4] }],
    }),
    made("MaxPooling2D", {
      name: "branch",
      config: { pool_size: 3, strides: 1, padding: "same", data_format },
    }),
    made("Concatenate", { inputs: ["branch", "slopes"], config: { axis } }),
    made("Softmax", { config: { axis } }),
    ...(first ? [] : [made("Permute", { config: { dims: [3, 1, 2] } })]),
    made("Flatten", { config: {} }),
    made("Dense", { config: { units: 3 }, weights: [seededWeight("kernel", [8 * 5 * 6, 3])] }),
  ]);
}

describe("withChannelsLast", () => {
  const images = seededNumbers([2, 5, 6, 3], { seed: 4 });
  const last = network("channels_last", { input: [5, 6, 3] });

  it("leaves a network alone that has them last", () => expect(withChannelsLast(last)).toBe(last));

  it.each<[string, LayerGraph]>([
    ["from the input on", network("channels_first", { input: [3, 5, 6] })],
    [
      "behind a permutation",
      network("channels_first", {
        input: [5, 6, 3],
        before: [
          {
            name: "turned",
            className: "Permute",
            config: { dims: [3, 1, 2] },
            inputs: ["images"],
            weights: [],
          },
        ],
      }),
    ],
  ])("gives the same network, of one that has them first %s", async (_, first) => {
    const turned = withChannelsLast(first);
    expect(JSON.stringify(turned)).not.toContain('"data_format":"channels_first"');
    const [actual, expected] = [await runConverted(turned, images), await runConverted(last, images)];
    expect(actual.values).toBeWithin(expected.values, 1e-6);
  });

  it("puts them first again for a layer that must see them so, and counts its axes", async () => {
    const pooling = {
      className: "AveragePooling2D",
      name: "pool",
      config: { data_format: "channels_first" },
    };
    const permuted = { className: "Permute", config: { dims: [2, 1, 3] } };
    const first = layerGraph([3, 4, 6], [pooling, permuted]);
    const twin = layerGraph(
      [4, 6, 3],
      [{ className: "AveragePooling2D" }, { className: "Permute", config: { dims: [1, 3, 2] } }],
    );
    const own = seededNumbers([1, 4, 6, 3]);
    // [C, H, W] → [H, C, W]
    expect(await runConverted(withChannelsLast(first), own)).toEqual(await runConverted(twin, own));
  });
});
