import { describe } from "vitest";
import { integers, op } from "../../../testing/tf-graph/graph.ts";
import { itConvertsOps } from "../../../testing/tf-graph/op-case.ts";
import { ACTIVATIONS } from "./fused-ops.ts";

describe("ACTIVATIONS", () => {
  // TensorFlow.js, the oracle here, has Softsign in layers, but not in graphs.
  const operations = [...ACTIVATIONS.keys()].filter((name) => name !== "Softsign");
  for (const name of [...operations, "Softmax"])
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
