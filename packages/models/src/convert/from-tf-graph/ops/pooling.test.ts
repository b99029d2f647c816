import { describe } from "vitest";
import { op } from "../../../testing/tf-graph/graph.ts";
import { itConvertsOps, itRefusesOps } from "../../../testing/tf-graph/op-case.ts";

describe("MaxPool and AvgPool", () => {
  for (const name of ["MaxPool", "AvgPool"])
    for (const padding of ["SAME", "VALID"])
      itConvertsOps(`${name}, ${padding}`, {
        nodes: [
          op("y", {
            op: name,
            input: ["images"],
            attr: { ksize: [1, 3, 3, 1], strides: [1, 2, 2, 1], padding },
          }),
        ],
        inputShape: [9, 8, 3],
      });
  itRefusesOps(
    "a window over channels",
    {
      nodes: [op("y", { op: "MaxPool", input: ["images"], attr: { ksize: [1, 1, 1, 3], padding: "SAME" } })],
    },
    /ksize go over images or channels/,
  );
});
