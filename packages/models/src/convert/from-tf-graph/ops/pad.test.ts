import { describe } from "vitest";
import { integers, op } from "../../../testing/tf-graph/graph.ts";
import { itConvertsOps, itRefusesOps } from "../../../testing/tf-graph/op-case.ts";

const paddings = integers([0, 0, 1, 2, 0, 3, 0, 0], [4, 2]);

describe("Pad and PadV2", () => {
  itConvertsOps("another number at each edge", {
    nodes: [op("y", { op: "Pad", input: ["images", "p"] })],
    constants: { p: paddings },
  });
  itConvertsOps("with zeros that are given", {
    nodes: [op("y", { op: "PadV2", input: ["images", "p", "zero"] })],
    constants: { p: paddings, zero: { shape: [], values: Float32Array.of(0) } },
  });
  itRefusesOps(
    "with something else than zeros",
    {
      nodes: [op("y", { op: "PadV2", input: ["images", "p", "one"] })],
      constants: { p: paddings, one: { shape: [], values: Float32Array.of(1) } },
    },
    /something else than zeros/,
  );
  itRefusesOps(
    "of channels",
    {
      nodes: [op("y", { op: "Pad", input: ["images", "p"] })],
      constants: { p: integers([0, 0, 0, 0, 0, 0, 0, 1], [4, 2]) },
    },
    /supported are those of rows and columns/,
  );
});
