import { expect, it } from "vitest";
import { UnreadableModelError, UnsupportedLayerError } from "../../errors.ts";
import { op, tfGraph } from "../../testing/tf-graph/graph.ts";
import { tfGraphToLayers } from "./tf-graph-to-layers.ts";

const SIZE = { height: 8, width: 8 };

it("names the node, the operation and what is supported", () => {
  const graph = tfGraph({ nodes: [op("net/erf", { op: "Erf", input: ["images"] })] });
  expect(() => tfGraphToLayers(graph, SIZE)).toThrow(UnsupportedLayerError);
  expect(() => tfGraphToLayers(graph, SIZE)).toThrow(/net\/erf of class Erf .*supported are Add, .*Conv2D/);
});

it("refuses nodes that are missing, that go round in circles, and outputs after the first", () => {
  const missing = tfGraph({ nodes: [op("y", { op: "Relu", input: ["nowhere"] })] });
  expect(() => tfGraphToLayers(missing, SIZE)).toThrow(UnreadableModelError);
  const round = [op("x", { op: "Relu", input: ["y"] }), op("y", { op: "Relu", input: ["x"] })];
  expect(() => tfGraphToLayers(tfGraph({ nodes: round }), SIZE)).toThrow(/depends on itself/);
  const same = [op("x", { op: "Identity", input: ["y"] }), op("y", { op: "Identity", input: ["x"] })];
  expect(() => tfGraphToLayers(tfGraph({ nodes: same }), SIZE)).toThrow(/Identity/);
  const second = tfGraph({ nodes: [op("y", { op: "Relu", input: ["images:1"] })] });
  expect(() => tfGraphToLayers(second, SIZE)).toThrow(/output of it after the first/);
});

it("goes through a chain of 20,000 nodes", () => {
  const nodes = Array.from({ length: 20_000 }, (_, i) =>
    op(`n${i}`, { op: "Relu", input: [i === 0 ? "images" : `n${i - 1}`] }),
  );
  expect(tfGraphToLayers(tfGraph({ nodes }), SIZE).layers).toHaveLength(20_001);
});
