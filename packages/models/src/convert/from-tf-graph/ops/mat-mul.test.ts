import { describe } from "vitest";
import { floats, integers, op } from "../../../testing/tf-graph/graph.ts";
import { itConvertsOps, itRefusesOps } from "../../../testing/tf-graph/op-case.ts";

const mean = op("mean", { op: "Mean", input: ["images", "axes"], attr: { keep_dims: false } });
const axes = integers([1, 2]);
const constants = { axes, k: floats([3, 4]), turned: floats([4, 3]), b: floats([4], 2) };

describe("MatMul and _FusedMatMul", () => {
  itConvertsOps("of vectors with a constant", {
    nodes: [mean, op("y", { op: "MatMul", input: ["mean", "k"] })],
    constants,
  });
  itConvertsOps("with a constant that is turned", {
    nodes: [mean, op("y", { op: "MatMul", input: ["mean", "turned"], attr: { transpose_b: true } })],
    constants,
  });
  itConvertsOps("with bias and sigmoid", {
    nodes: [
      mean,
      op("y", {
        op: "_FusedMatMul",
        input: ["mean", "k", "b"],
        attr: { fused_ops: ["BiasAdd"], num_args: 1 },
      }),
      op("z", { op: "Sigmoid", input: ["y"] }),
    ],
    constants,
  });
  itRefusesOps(
    "of vectors that are turned",
    {
      nodes: [mean, op("y", { op: "MatMul", input: ["mean", "k"], attr: { transpose_a: true } })],
      constants,
    },
    /turns its first input/,
  );
});
