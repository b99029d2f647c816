import { describe } from "vitest";
import { floats, integers, op } from "../../../testing/tf-graph/graph.ts";
import { itConvertsOps } from "../../../testing/tf-graph/op-case.ts";

const window = { strides: [1, 1, 1, 1], dilations: [1, 1, 1, 1], padding: "SAME" } as const;

describe("BiasAdd", () => {
  itConvertsOps("behind a convolution", {
    nodes: [
      op("c", { op: "Conv2D", input: ["images", "k"], attr: window }),
      op("y", { op: "BiasAdd", input: ["c", "b"] }),
      op("z", { op: "Relu", input: ["y"] }),
    ],
    constants: { k: floats([3, 3, 3, 4]), b: floats([4], 2) },
  });
  itConvertsOps("behind a depthwise convolution", {
    nodes: [
      op("c", { op: "DepthwiseConv2dNative", input: ["images", "k"], attr: window }),
      op("y", { op: "BiasAdd", input: ["c", "b"] }),
    ],
    constants: { k: floats([3, 3, 3, 1]), b: floats([3], 2) },
  });
  itConvertsOps("behind a matrix product, as a sum", {
    nodes: [
      op("m", { op: "Mean", input: ["images", "axes"] }),
      op("c", { op: "MatMul", input: ["m", "k"] }),
      op("y", { op: "AddV2", input: ["c", "b"] }),
    ],
    constants: { axes: integers([1, 2]), k: floats([3, 4]), b: floats([4], 2) },
  });
  itConvertsOps("of an image", {
    nodes: [op("y", { op: "BiasAdd", input: ["images", "b"] })],
    constants: { b: floats([3], 2) },
  });
});
