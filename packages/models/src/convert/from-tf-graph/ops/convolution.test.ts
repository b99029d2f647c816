import { describe } from "vitest";
import { floats, op } from "../../../testing/tf-graph/graph.ts";
import { itConvertsOps, itRefusesOps } from "../../../testing/tf-graph/op-case.ts";

const input = ["images", "k"];
const constants = { k: floats([3, 3, 3, 4]), b: floats([4], 2) };

describe("Conv2D and _FusedConv2D", () => {
  itConvertsOps("same, stride 2", {
    nodes: [
      op("y", {
        op: "Conv2D",
        input,
        attr: { strides: [1, 2, 2, 1], dilations: [1, 1, 1, 1], padding: "SAME" },
      }),
    ],
    constants,
  });
  itConvertsOps("valid, dilated, with bias and relu6 fused into it", {
    nodes: [
      op("y", {
        op: "_FusedConv2D",
        input: [...input, "b"],
        attr: {
          strides: [1, 1, 1, 1],
          dilations: [1, 2, 2, 1],
          padding: "VALID",
          data_format: "NHWC",
          fused_ops: ["BiasAdd", "Relu6"],
          num_args: 1,
        },
      }),
    ],
    constants,
  });
  itRefusesOps(
    "channels first",
    {
      nodes: [
        op("y", {
          op: "Conv2D",
          input,
          attr: { strides: [1, 1, 1, 1], padding: "SAME", data_format: "NCHW" },
        }),
      ],
      constants,
    },
    /y of class Conv2D .*data_format is NCHW/,
  );
  itRefusesOps(
    "another activation fused into it",
    {
      nodes: [
        op("y", {
          op: "_FusedConv2D",
          input: [...input, "b"],
          attr: { strides: [1, 1, 1, 1], padding: "SAME", fused_ops: ["BiasAdd", "Sign"] },
        }),
      ],
      constants,
    },
    /Sign fused into it; supported are BiasAdd, LeakyRelu, Prelu and Elu/,
  );
  itRefusesOps(
    "paddings of its own",
    {
      nodes: [op("y", { op: "Conv2D", input, attr: { strides: [1, 1, 1, 1], padding: "EXPLICIT" } })],
      constants,
    },
    /padding is EXPLICIT/,
  );
  itRefusesOps(
    "a kernel that is computed",
    { nodes: [op("y", { op: "Conv2D", input: ["images", "images"], attr: { padding: "SAME" } })] },
    /input 1 is not constant/,
  );
});
