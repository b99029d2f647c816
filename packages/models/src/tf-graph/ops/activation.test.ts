import { describe } from "vitest";
import { integers, op } from "../../testing/tf-graph/graph.ts";
import { itConvertsOps } from "../../testing/tf-graph/op-case.ts";

describe("activations", () => {
  for (const name of ["Elu", "Relu", "Relu6", "Selu", "Sigmoid", "Softplus", "Tanh", "Softmax"])
    itConvertsOps(name, { nodes: [op("y", { op: name, input: ["images"] })] });
  itConvertsOps("LeakyRelu", {
    nodes: [op("y", { op: "LeakyRelu", input: ["images"], attr: { alpha: 0.3 } })],
  });
  itConvertsOps("Softmax of vectors, handed on", {
    nodes: [
      op("m", { op: "Mean", input: ["images", "axes"] }),
      op("y", { op: "Softmax", input: ["m"] }),
      op("z", { op: "Identity", input: ["y"] }),
    ],
    constants: { axes: integers([1, 2]) },
  });
});
