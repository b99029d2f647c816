import { describe } from "vitest";
import { floats, op } from "../../../testing/tf-graph/graph.ts";
import { itConvertsOps, itRefusesOps } from "../../../testing/tf-graph/op-case.ts";

const relu = op("r", { op: "Relu", input: ["images"] });
const constants = { c: { shape: [], values: Float32Array.of(3) }, v: floats([3], 4) };

describe("Add, AddV2, Mul, Sub and RealDiv", () => {
  for (const name of ["Add", "AddV2", "Mul", "Sub"]) {
    itConvertsOps(`${name} of two tensors`, {
      nodes: [relu, op("y", { op: name, input: ["r", "images"] })],
    });
    itConvertsOps(`${name} with a number`, {
      nodes: [op("y", { op: name, input: ["images", "c"] })],
      constants,
    });
    itConvertsOps(`${name} of a number`, {
      nodes: [op("y", { op: name, input: ["c", "images"] })],
      constants,
    });
    itConvertsOps(`${name} with a number per channel`, {
      nodes: [op("y", { op: name, input: ["images", "v"] })],
      constants,
    });
  }
  itConvertsOps("RealDiv by a number", {
    nodes: [op("y", { op: "RealDiv", input: ["images", "c"] })],
    constants,
  });
  itRefusesOps(
    "RealDiv by a tensor",
    { nodes: [relu, op("y", { op: "RealDiv", input: ["images", "r"] })] },
    /divides by something else than a constant/,
  );
  itRefusesOps(
    "a constant for each pixel",
    { nodes: [op("y", { op: "AddV2", input: ["images", "p"] })], constants: { p: floats([8, 8, 3]) } },
    /constant has the shape \[8,8,3\]/,
  );
});
