import { describe } from "vitest";
import { integers, op } from "../../../testing/tf-graph/graph.ts";
import { itConvertsOps } from "../../../testing/tf-graph/op-case.ts";

describe("ConcatV2", () => {
  for (const axis of [3, -1, 1])
    itConvertsOps(`along axis ${axis}`, {
      nodes: [
        op("r", { op: "Relu", input: ["images"] }),
        op("y", { op: "ConcatV2", input: ["images", "r", "images", "axis"], attr: { N: 3 } }),
      ],
      constants: { axis: { shape: [], values: integers([axis]).values } },
    });
});
