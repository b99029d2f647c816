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
  const fused = (fused_ops: readonly string[], more: Readonly<Record<string, number>> = {}) => ({
    ...{ strides: [1, 1, 1, 1], dilations: [1, 1, 1, 1], padding: "SAME", fused_ops },
    ...{ num_args: 1, ...more },
  });
  for (const [title, shape] of [
    ["one bias for all channels", []],
    ["a bias with axes of its own", [1, 1, 1, 4]],
  ] as const)
    itConvertsOps(title, {
      nodes: [op("y", { op: "_FusedConv2D", input: [...input, "b"], attr: fused(["BiasAdd", "Relu"]) })],
      constants: { ...constants, b: floats(shape, 2) },
    });
  itConvertsOps("a leaky relu fused into it", {
    nodes: [
      op("y", {
        op: "_FusedConv2D",
        input: [...input, "b"],
        attr: fused(["BiasAdd", "LeakyRelu"], { leakyrelu_alpha: 0.3 }),
      }),
    ],
    constants,
  });
  itConvertsOps("learned slopes fused into it", {
    nodes: [
      op("y", {
        op: "_FusedConv2D",
        input: [...input, "b", "slopes"],
        attr: fused(["BiasAdd", "Prelu"], { num_args: 2 }),
      }),
    ],
    constants: { ...constants, slopes: floats([1, 1, 4], 5) },
  });
  itConvertsOps("three branches added at once", {
    nodes: [
      op("one", { op: "Conv2D", input, attr: fused([]) }),
      op("two", { op: "Relu", input: ["one"] }),
      op("three", { op: "Sigmoid", input: ["one"] }),
      op("y", { op: "AddN", input: ["one", "two", "three"] }),
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
