import { integer, node } from "../onnx-bytes.ts";
import { type CostlyNetwork, refused } from "./network-parts.ts";

/** Whole numbers that a processor refuses to divide: the process ends. */
export const divisions: Readonly<Record<string, CostlyNetwork>> = {
  "the smallest number by -1": refused(
    [
      node("Cast", ["images"], "q", { to: 7 }),
      node("Mul", ["q", "zero"], "r"),
      node("Add", ["r", "least"], "s"),
      node("Div", ["s", "minus"], "t"),
      node("Cast", ["t"], "before", { to: 1 }),
    ],
    [integer("zero", 0), integer("least", -(2n ** 63n)), integer("minus", -1)],
  ),
  "division by 0": refused(
    [
      node("Cast", ["images"], "q", { to: 7 }),
      node("Mul", ["q", "zero"], "r"),
      node("Div", ["q", "r"], "t"),
      node("Cast", ["t"], "before", { to: 1 }),
    ],
    [integer("zero", 0)],
  ),
  "division of constants by 0": refused(
    [
      node("Div", ["n", "zero"], "t"),
      node("Cast", ["t"], "u", { to: 1 }),
      node("Add", ["images", "u"], "before"),
    ],
    [integer("zero", 0), integer("n", 7)],
  ),
  "remainders by 0": refused([
    node("Cast", ["images"], "q", { to: 6 }),
    node("Sub", ["q", "q"], "r"),
    node("Mod", ["q", "r"], "t"),
    node("Cast", ["t"], "before", { to: 1 }),
  ]),
  "remainders by -1": refused(
    [
      node("Cast", ["images"], "q", { to: 7 }),
      node("Mul", ["q", "zero"], "r"),
      node("Add", ["r", "least"], "s"),
      node("Mod", ["s", "minus"], "t"),
      node("Cast", ["t"], "u", { to: 1 }),
      node("Add", ["u", "images"], "before"),
    ],
    [integer("zero", 0), integer("least", -(2n ** 63n)), integer("minus", -1)],
  ),
};
