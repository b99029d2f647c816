import { describe } from "vitest";
import { floats, integers, op } from "../../../testing/tf-graph/graph.ts";
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
  const extent = (name: string, of: string) => [
    op(`${name}/shape`, { op: "Shape", input: [of] }),
    op(`${name}/kept`, { op: "GatherV2", input: [`${name}/shape`, "kept", "zero"] }),
    op(`${name}/last`, { op: "GatherV2", input: [`${name}/shape`, "last", "zero"] }),
    op(`${name}/rows`, { op: "Prod", input: [`${name}/kept`, "begin"] }),
    op(`${name}/columns`, { op: "Prod", input: [`${name}/last`, "begin"] }),
    op(`${name}/pair`, { op: "Pack", input: [`${name}/rows`, `${name}/columns`] }),
    op(`${name}/back`, { op: "ConcatV2", input: [`${name}/kept`, "four", "zero"] }),
  ];
  const pixels = {
    ...constants,
    kernel: floats([3, 4]),
    kept: integers([0, 1, 2]),
    last: integers([3]),
    four: integers([4]),
    zero: integers([0], []),
  };
  itConvertsOps("pixels of all images in one row, around a product, as of a Dense on pixels", {
    nodes: [
      ...extent("e", "images"),
      op("row", { op: "Reshape", input: ["images", "e/pair"] }),
      op("product", { op: "MatMul", input: ["row", "kernel"] }),
      op("y", { op: "Reshape", input: ["product", "e/back"] }),
    ],
    constants: pixels,
  });
  itConvertsOps("behind branches that meet again", {
    nodes: [
      op("first", { op: "Relu", input: ["images"] }),
      op("second", { op: "Sigmoid", input: ["first"] }),
      op("third", { op: "Mul", input: ["second", "first"] }),
      op("sum", { op: "AddV2", input: ["first", "third"] }),
      ...extent("e", "sum"),
      op("row", { op: "Reshape", input: ["sum", "e/pair"] }),
      op("product", { op: "MatMul", input: ["row", "kernel"] }),
      op("y", { op: "Reshape", input: ["product", "e/back"] }),
    ],
    constants: pixels,
  });
  itRefusesOps(
    "images that are mixed",
    {
      nodes: [op("y", { op: "Reshape", input: ["images", "mixed"] })],
      constants: { mixed: integers([-1, 5]) },
    },
    /does not keep the images apart/,
  );
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
