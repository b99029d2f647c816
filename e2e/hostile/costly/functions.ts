import { type Attributes, node, own } from "../onnx-bytes.ts";
import { answered, beforeHead, type CostlyNetwork, growing, micro, refused } from "./network-parts.ts";

const called = (name: string, from: string, to: string, attributes: Attributes = {}) =>
  node(name, [from], to, attributes, { domain: "own" });

/** Operations that a file defines itself, and those of other domains. */
export const functions: Readonly<Record<string, CostlyNetwork>> = {
  "functions that call each other twice": {
    ...beforeHead(
      [called("F0", "images", "before")],
      [],
      Array.from({ length: 40 }, (_, i) =>
        own(
          `F${i}`,
          i === 39
            ? [node("Relu", ["x"], "y")]
            : [called(`F${i + 1}`, "x", "z"), called(`F${i + 1}`, "z", "y")],
        ),
      ),
    ),
    ends: "refused",
  },
  "a function that calls itself": {
    ...beforeHead([called("F", "images", "before")], [], [own("F", [called("F", "x", "y")])]),
    ends: "refused",
  },
  "a chain of 5,000 functions": {
    ...beforeHead(
      [called("F0", "images", "before")],
      [],
      Array.from({ length: 5000 }, (_, i) =>
        own(`F${i}`, [i === 4999 ? node("Relu", ["x"], "y") : called(`F${i + 1}`, "x", "y")]),
      ),
    ),
    ends: "refused",
  },
  "a function that grows": growing(
    [called("F", "images", "big")],
    [],
    [
      own("F", [
        node("Concat", Array<string>(3000).fill("x"), "z", { axis: 1 }),
        node("Concat", Array<string>(3000).fill("z"), "y", { axis: 1 }),
      ]),
    ],
  ),
  "a function in the place of an operation": {
    ...beforeHead(
      [called("Relu", "images", "before")],
      [],
      [
        own("Relu", [
          node("Concat", Array<string>(9000).fill("x"), "z", { axis: 1 }),
          node("Concat", Array<string>(9000).fill("z"), "y", { axis: 1 }),
        ]),
      ],
    ),
    ends: "refused",
  },
  "a function of use": answered(
    [called("F", "images", "before")],
    [],
    [own("F", [node("Relu", ["x"], "z"), node("Sqrt", ["z"], "y")])],
  ),
  "com.microsoft MurmurHash3": answered([
    node("MurmurHash3", ["images"], "h", {}, micro),
    node("Cast", ["h"], "u", { to: 1 }),
    node("Add", ["images", "u"], "before"),
  ]),
  "a domain of nobody": refused([node("Relu", ["images"], "before", {}, { domain: "nobody" })]),
};
