import { describe } from "vitest";
import { floats, op } from "../../../testing/tf-graph/graph.ts";
import { itConvertsOps } from "../../../testing/tf-graph/op-case.ts";

describe("DepthwiseConv2dNative and FusedDepthwiseConv2dNative", () => {
  itConvertsOps("two outputs per channel", {
    nodes: [
      op("y", {
        op: "DepthwiseConv2dNative",
        input: ["images", "k"],
        attr: { strides: [1, 2, 2, 1], dilations: [1, 1, 1, 1], padding: "SAME" },
      }),
    ],
    constants: { k: floats([3, 3, 3, 2]) },
  });
  itConvertsOps("with bias and relu fused into it", {
    nodes: [
      op("y", {
        op: "FusedDepthwiseConv2dNative",
        input: ["images", "k", "b"],
        attr: {
          strides: [1, 1, 1, 1],
          dilations: [1, 1, 1, 1],
          num_args: 1,
          padding: "VALID",
          fused_ops: ["BiasAdd", "Relu"],
        },
      }),
    ],
    constants: { k: floats([3, 3, 3, 1]), b: floats([3], 2) },
  });
});
