import { expect, it } from "vitest";
import { layer, smallGraph } from "../../testing/graph.ts";
import { withKerasNames } from "./keras-names.ts";

it("makes names without slashes, each one once, and follows them in the inputs", () => {
  const graph = {
    ...smallGraph(),
    name: "nets/small",
    layers: [
      layer("InputLayer", "a/b", {}),
      layer("ReLU", "a_b", { inputs: ["a/b"] }),
      layer("ReLU", "a_b_1", { inputs: ["a_b"] }),
      layer("Dense", "c/d/e", { inputs: ["a_b_1"] }),
    ],
    output: "c/d/e",
  };
  const { name, layers, output } = withKerasNames(graph);
  expect([name, output]).toEqual(["nets_small", "c_d_e"]);
  expect(layers.map((l) => [l.name, l.inputs])).toEqual([
    ["a_b_2", []],
    ["a_b", ["a_b_2"]],
    ["a_b_1", ["a_b"]],
    ["c_d_e", ["a_b_1"]],
  ]);
});

it("leaves other graphs as they are", () => {
  expect(withKerasNames(smallGraph())).toEqual(smallGraph());
});
