import { integers, node, tensor } from "../onnx-bytes.ts";
import { type CostlyNetwork, chain, floats, growing, one } from "./network-parts.ts";

const lstm = (hidden: number) => [
  node("Reshape", ["images", "steps"], "sequence"),
  node("Expand", ["one1", "w"], "W"),
  node("Expand", ["one1", "r"], "R"),
  node("LSTM", ["sequence", "W", "R"], "big", { hidden_size: hidden }),
];

/** Convolutions, pools, products and recurrent cells that read every number of their inputs many times over. */
export const longComputations: Readonly<Record<string, CostlyNetwork>> = {
  "ConvTranspose with strides": growing(
    [
      node("Transpose", ["images"], "t", { perm: [0, 3, 1, 2] }),
      node("ConvTranspose", ["t", "w"], "big", { strides: [9000, 9000] }),
    ],
    [tensor("w", [3, 1, 2, 2], floats(12))],
  ),
  "ConvTranspose with padding of its output": growing(
    [
      node("Transpose", ["images"], "t", { perm: [0, 3, 1, 2] }),
      node("ConvTranspose", ["t", "w"], "big", { output_shape: [40_000, 40_000], strides: [9000, 9000] }),
    ],
    [tensor("w", [3, 1, 2, 2], floats(12))],
  ),
  "Conv with padding": growing(
    [
      node("Transpose", ["images"], "t", { perm: [0, 3, 1, 2] }),
      node("Conv", ["t", "w"], "big", { pads: [9000, 9000, 9000, 9000] }),
    ],
    [tensor("w", [1, 3, 2, 2], floats(12))],
  ),
  "Conv with an Expanded kernel": growing(
    [
      node("Transpose", ["images"], "t", { perm: [0, 3, 1, 2] }),
      node("Expand", ["one1", "k"], "w"),
      node("Conv", ["t", "w"], "big", { pads: [700, 700, 700, 700] }),
    ],
    [one, integers("k", [8, 3, 700, 700])],
  ),
  "MaxPool with a window of all": growing(
    [
      node("Transpose", ["images"], "t", { perm: [0, 3, 1, 2] }),
      node("Pad", ["t", "p"], "wide"),
      node("MaxPool", ["wide"], "big", { kernel_shape: [1500, 1500], pads: [700, 700, 700, 700] }),
    ],
    [integers("p", [0, 0, 0, 0, 0, 0, 1500, 1500])],
  ),
  "AveragePool in three axes": growing(
    [
      node("Reshape", ["images", "cube"], "t"),
      node("Tile", ["t", "f"], "wide"),
      node("AveragePool", ["wide"], "big", { kernel_shape: [90, 90, 90], pads: [45, 45, 45, 45, 45, 45] }),
    ],
    [integers("cube", [1, 3, 4, 4, 1]), integers("f", [1, 1, 25, 25, 100])],
  ),
  LRN: growing(
    [node("Tile", ["images", "t"], "wide"), node("LRN", ["wide"], "big", { size: 99_999 })],
    [integers("t", [1, 100_000, 1, 1])],
  ),
  "MatMul by broadcasting": growing(
    [
      node("Expand", ["one1", "a"], "A"),
      node("Expand", ["one1", "b"], "B"),
      node("MatMul", ["A", "B"], "big"),
    ],
    [one, integers("a", [3000, 1, 100, 10]), integers("b", [1, 3000, 10, 100])],
  ),
  "MatMul that takes hours": growing(
    [
      node("Expand", ["one1", "a"], "A"),
      ...chain(2000, (from, to) => node("MatMul", [from === "images" ? "A" : from, "A"], to)),
    ],
    [one, integers("a", [1500, 1500])],
  ),
  "MatMul of whole numbers": growing(
    [
      node("Expand", ["o", "a"], "A"),
      ...chain(20, (from, to) =>
        node("MatMul", [from === "images" ? "A" : from, "A"], to === "big" ? "whole" : to),
      ),
      node("Cast", ["whole"], "big", { to: 1 }),
    ],
    [integers("o", [1]), integers("a", [1500, 1500])],
  ),
  "Einsum of all with all": growing([
    node("Einsum", ["images", "images", "images", "images"], "big", {
      equation: "abcd,efgh,ijkl,mnop->abcdefghijklmnop",
    }),
  ]),
  "Einsum that sums up hours": growing(
    [
      node("Expand", ["one1", "a"], "A"),
      node("Einsum", ["A", "A", "A"], "big", { equation: "ij,jk,kl->il" }),
    ],
    [one, integers("a", [3000, 3000])],
  ),
  "LSTM of a hidden size": growing(lstm(20_000), [
    one,
    integers("steps", [16, 1, 3]),
    integers("w", [1, 80_000, 3]),
    integers("r", [1, 80_000, 20_000]),
  ]),
  "LSTM that claims one": growing(lstm(2_000_000_000), [
    one,
    integers("steps", [16, 1, 3]),
    integers("w", [1, 8, 3]),
    integers("r", [1, 8, 2]),
  ]),
  "GRU of many steps": growing(
    [
      node("Expand", ["one1", "steps"], "X"),
      node("Expand", ["one1", "w"], "W"),
      node("Expand", ["one1", "r"], "R"),
      node("GRU", ["X", "W", "R"], "big", { hidden_size: 256 }),
    ],
    [one, integers("steps", [100_000, 1, 1]), integers("w", [1, 768, 1]), integers("r", [1, 768, 256])],
  ),
};
