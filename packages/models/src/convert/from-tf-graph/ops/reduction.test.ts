import { describe } from "vitest";
import { integers, op } from "../../../testing/tf-graph/graph.ts";
import { itConvertsOps, itRefusesOps } from "../../../testing/tf-graph/op-case.ts";

describe("Mean and Max", () => {
  for (const name of ["Mean", "Max"]) {
    itConvertsOps(`${name} as vectors`, {
      nodes: [op("y", { op: name, input: ["images", "axes"], attr: { keep_dims: false } })],
      constants: { axes: integers([1, 2]) },
    });
    itConvertsOps(`${name} as an image, axes counted from behind`, {
      nodes: [op("y", { op: name, input: ["images", "axes"], attr: { keep_dims: true } })],
      constants: { axes: integers([-3, -2]) },
    });
  }
  itRefusesOps(
    "other axes",
    { nodes: [op("y", { op: "Mean", input: ["images", "axes"] })], constants: { axes: integers([3]) } },
    /goes over the axes 3; supported are rows and columns/,
  );
});
