import { integer, integers, node, tensor } from "../onnx-bytes.ts";
import { type CostlyNetwork, floats, growing, micro, one } from "./network-parts.ts";

/** Operations that make numbers of next to nothing: at random, of a window, of a frequency. */
export const generators: Readonly<Record<string, CostlyNetwork>> = {
  RandomUniform: growing([node("RandomUniform", [], "big", { shape: [60_000, 60_000] })]),
  RandomNormalLike: growing(
    [node("Expand", ["one1", "a"], "A"), node("RandomNormalLike", ["A"], "big")],
    [one, integers("a", [60_000, 60_000])],
  ),
  Multinomial: growing(
    [
      node("Reshape", ["images", "row"], "r"),
      node("Multinomial", ["r"], "m", { sample_size: 2_000_000_000 }),
      node("Cast", ["m"], "big", { to: 1 }),
    ],
    [integers("row", [1, -1])],
  ),
  Bernoulli: growing(
    [node("Expand", ["one1", "a"], "A"), node("Bernoulli", ["A"], "big")],
    [one, integers("a", [60_000, 60_000])],
  ),
  BlackmanWindow: growing([node("BlackmanWindow", ["n"], "big")], [integer("n", 4_000_000_000)]),
  DFT: growing(
    [node("Reshape", ["images", "row"], "r"), node("DFT", ["r", "n"], "big")],
    [integers("row", [1, -1, 1]), integer("n", 400_000_000)],
  ),
  MelWeightMatrix: growing(
    [node("MelWeightMatrix", ["n", "n", "n", "a", "b"], "big")],
    [integer("n", 100_000), tensor("a", [], floats(1, 1)), tensor("b", [], floats(1, 8000))],
  ),
  "com.microsoft Range": growing(
    [node("Range", ["a", "b"], "big", {}, micro)],
    [tensor("a", [], floats(1, 0)), tensor("b", [], floats(1, 2e9))],
  ),
};
