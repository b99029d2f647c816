import { integer, integers, node, numbers, tensor } from "../onnx-bytes.ts";
import {
  answered,
  averaged,
  type CostlyNetwork,
  chain,
  growing,
  int32,
  micro,
  one,
  refused,
  yes,
} from "./network-parts.ts";

/** Small inputs of which an operation makes large outputs, as computed shapes and repeated names say. */
export const largeOutputs: Readonly<Record<string, CostlyNetwork>> = {
  "ConstantOfShape of a Cast": growing(
    [node("Cast", ["s"], "t", { to: 7 }), node("ConstantOfShape", ["t"], "big")],
    [int32("s", [70_000, 70_000])],
  ),
  "ConstantOfShape of a product": growing(
    [node("Mul", ["s", "s"], "t"), node("ConstantOfShape", ["t"], "big")],
    [integers("s", [300, 300])],
  ),
  "ConstantOfShape of a Slice": growing(
    [node("Slice", ["s", "a", "b"], "t"), node("ConstantOfShape", ["t"], "big")],
    [integers("s", [1, 70_000, 70_000, 1]), integers("a", [1]), integers("b", [3])],
  ),
  "too much for three images, and no other number": answered(
    [
      node("Shape", ["images"], "shape"),
      node("Gather", ["shape", "first"], "N"),
      node("Equal", ["N", "three"], "is"),
      node("Where", ["is", "many", "few"], "length"),
      node("ConstantOfShape", ["length"], "big"),
      ...averaged("big"),
    ],
    [integers("first", [0]), integers("three", [3]), integers("few", [1]), integers("many", [9_000_000_000])],
  ),
  "TopK of a Tile": growing(
    [node("Tile", ["images", "t"], "wide"), node("TopK", ["wide", "k"], "big", {}, { more: ["i"] })],
    [integers("t", [1, 1, 1, 20_000_000]), integers("k", [5])],
  ),
  "Resize by scales": growing(
    [node("Resize", ["images", "", "s"], "big")],
    [tensor("s", [4], new Uint8Array(Float32Array.of(1, 9000, 9000, 1).buffer))],
  ),
  "Resize by computed sizes": growing(
    [node("Mul", ["s", "s"], "t"), node("Resize", ["images", "", "", "t"], "big")],
    [integers("s", [1, 150, 150, 1])],
  ),
  Upsample: growing(
    [node("Upsample", ["images", "s"], "big")],
    [tensor("s", [4], new Uint8Array(Float32Array.of(1, 9000, 9000, 1).buffer))],
  ),
  "DepthToSpace of a Tile": growing(
    [
      node("Transpose", ["images"], "t", { perm: [0, 3, 1, 2] }),
      node("Tile", ["t", "f"], "wide"),
      node("DepthToSpace", ["wide"], "big", { blocksize: 2000 }),
    ],
    [integers("f", [1, 4_000_000, 1, 1])],
  ),
  "Concat of ten thousand": growing([
    node("Concat", Array<string>(10_000).fill("images"), "c", { axis: 1 }),
    node("Concat", Array<string>(1000).fill("c"), "big", { axis: 1 }),
  ]),
  "Concat, doubled": growing(chain(40, (from, to) => node("Concat", [from, from], to, { axis: 1 }))),
  "GatherND of a Range": growing(
    [
      node("Range", ["0", "many", "1"], "r"),
      node("Mul", ["r", "0"], "zeros"),
      node("Unsqueeze", ["zeros", "last"], "places"),
      node("GatherND", ["images", "places"], "big"),
    ],
    [integer("0", 0), integer("1", 1), integer("many", 50_000_000), integers("last", [1])],
  ),
  "GatherElements of an Expand": growing(
    [
      node("Expand", ["zero", "wide"], "places"),
      node("GatherElements", ["images", "places"], "big", { axis: 0 }),
    ],
    [integers("zero", [0]), integers("wide", [100_000_000, 1, 1, 1])],
  ),
  "NonZero of an Expand": growing(
    [
      node("Expand", ["one1", "wide"], "w"),
      node("NonZero", ["w"], "n"),
      node("Cast", ["n"], "big", { to: 1 }),
    ],
    [one, integers("wide", [20_000, 20_000])],
  ),
  "EyeLike of an Expand": growing(
    [node("Expand", ["one1", "wide"], "w"), node("EyeLike", ["w"], "big")],
    [one, integers("wide", [60_000, 60_000])],
  ),
  "a tensor of texts": growing(
    [
      node("Cast", ["images"], "t", { to: 8 }),
      node("Tile", ["t", "f"], "u"),
      node("Cast", ["u"], "big", { to: 1 }),
    ],
    [integers("f", [1, 1000, 1000, 1])],
  ),
  "a sparse tensor": refused([
    node("Constant", [], "w", { value: { tensor: numbers("", 1, [2 ** 40], new Uint8Array(4)) } }),
    node("Add", ["images", "w"], "before"),
  ]),
  "Unique of an Expand": growing(
    [node("Expand", ["one1", "wide"], "w"), node("Unique", ["w"], "big")],
    [one, integers("wide", [30_000, 3000])],
  ),
  "Compress of an Expand": growing(
    [
      node("Expand", ["yes", "wide"], "c"),
      node("Expand", ["one1", "wide"], "w"),
      node("Compress", ["w", "c"], "big"),
    ],
    [one, yes, integers("wide", [900_000_000])],
  ),
  "CumSum of an Expand": growing(
    [node("Expand", ["one1", "wide"], "w"), node("CumSum", ["w", "axis"], "big")],
    [one, integers("wide", [20_000, 20_000]), integer("axis", 0)],
  ),
  "com.microsoft ExpandDims": growing(
    [node("Expand", ["one1", "wide"], "w"), node("ExpandDims", ["w", "axis"], "big", {}, micro)],
    [one, integers("wide", [20_000, 20_000]), int32("axis", [0])],
  ),
  "20,001 operations": growing(chain(20_001, (from, to) => node("Relu", [from], to))),
  "wide and then narrow": growing(
    [
      ...Array.from({ length: 400 }, (_, i) => node("Tile", ["images", "t"], `w${i}`)),
      ...Array.from({ length: 400 }, (_, i) => node("ReduceMean", [`w${i}`], `m${i}`, { keepdims: 1 })),
      node(
        "Concat",
        Array.from({ length: 400 }, (_, i) => `m${i}`),
        "big",
        { axis: 1 },
      ),
    ],
    [integers("t", [1, 60_000, 1, 1])],
  ),
};
