import { describe } from "vitest";
import { integers, op } from "../../../testing/tf-graph/graph.ts";
import { itConvertsOps, itRefusesOps } from "../../../testing/tf-graph/op-case.ts";

const pooled = op("m", { op: "Mean", input: ["images", "axes"], attr: { keep_dims: true } });
const constants = {
  axes: integers([1, 2]),
  flat: integers([-1, 3]),
  begin: integers([0]),
  end: integers([1]),
  one: integers([1]),
  three: integers([3], []),
};

describe("Reshape and Squeeze", () => {
  itConvertsOps("to a constant shape", {
    nodes: [pooled, op("y", { op: "Reshape", input: ["m", "flat"] })],
    constants,
  });
  itConvertsOps("to a shape with the number of images found out, as Keras's layer is exported", {
    nodes: [
      pooled,
      op("shape", { op: "Shape", input: ["m"] }),
      op("count", {
        op: "StridedSlice",
        input: ["shape", "begin", "end", "one"],
        attr: { shrink_axis_mask: 1 },
      }),
      op("target", { op: "Pack", input: ["count", "three"] }),
      op("y", { op: "Reshape", input: ["m", "target"] }),
    ],
    constants,
  });
  itConvertsOps("an image flattened", {
    nodes: [op("y", { op: "Reshape", input: ["images", "all"] })],
    constants: { all: integers([-1, 8 * 8 * 3]) },
  });
  itConvertsOps("Squeeze of rows and columns", {
    nodes: [pooled, op("y", { op: "Squeeze", input: ["m"], attr: { squeeze_dims: [1, 2] } })],
    constants,
  });
  itRefusesOps(
    "Squeeze of all axes",
    { nodes: [pooled, op("y", { op: "Squeeze", input: ["m"] })], constants },
    /drops the axes \[\]/,
  );
});
