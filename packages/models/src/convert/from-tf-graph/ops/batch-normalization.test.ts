import { describe } from "vitest";
import { floats, op } from "../../../testing/tf-graph/graph.ts";
import { itConvertsOps } from "../../../testing/tf-graph/op-case.ts";

describe("FusedBatchNorm", () => {
  for (const name of ["FusedBatchNorm", "FusedBatchNormV2", "FusedBatchNormV3"])
    itConvertsOps(`${name} of an image`, {
      nodes: [
        op("y", {
          op: name,
          input: ["images", "scale", "offset", "mean", "variance"],
          attr: { epsilon: 0.01, is_training: false },
        }),
      ],
      constants: {
        scale: floats([3], 1),
        offset: floats([3], 2),
        mean: floats([3], 3),
        variance: { shape: [3], values: Float32Array.of(0.5, 1, 2) },
      },
    });
});
