import { integers, type NodeOptions, node, numbers, type OnnxParts, tensor } from "../onnx-bytes.ts";

/** What a made-up network must come to: an error, or an answer in spite of what it has of operations. */
export interface CostlyNetwork extends OnnxParts {
  readonly ends: "refused" | "answered";
}

/** Float32 numbers that are all the same. */
export function floats(length: number, filling = 0.5): Uint8Array {
  return new Uint8Array(new Float32Array(length).fill(filling).buffer);
}

/** Operations that make `before` of `images [N, 4, 4, 3]`, with a head behind them. */
export function beforeHead(
  nodes: OnnxParts["nodes"],
  tensors: OnnxParts["tensors"] = [],
  functions: OnnxParts["functions"] = [],
): OnnxParts {
  const head = [
    node("ReduceMean", ["before"], "pooled", { axes: [1, 2], keepdims: 0 }),
    node("MatMul", ["pooled", "kernel"], "out"),
  ];
  return {
    nodes: [...nodes, ...head],
    tensors: [...tensors, tensor("kernel", [3, 1000], floats(3000))],
    functions,
  };
}

/** Operations that make `big`, of which one number is added to the images. */
export function growing(
  nodes: OnnxParts["nodes"],
  tensors: OnnxParts["tensors"] = [],
  functions: OnnxParts["functions"] = [],
): CostlyNetwork {
  return { ...beforeHead([...nodes, ...averaged("big")], tensors, functions), ends: "refused" };
}

/** What has to be refused, be it for its time or for how it ends. */
export const refused = (...parts: Parameters<typeof beforeHead>): CostlyNetwork => ({
  ...beforeHead(...parts),
  ends: "refused",
});

/** What looks costly and is not. */
export const answered = (...parts: Parameters<typeof beforeHead>): CostlyNetwork => ({
  ...beforeHead(...parts),
  ends: "answered",
});

/** The length of a list that comes of the pixels: some number whatever they are, times `factor`. */
export function ofPixels(factor: number): readonly [OnnxParts["nodes"], OnnxParts["tensors"]] {
  return [
    [
      node("ReduceMean", ["images"], "level", { keepdims: 0 }),
      node("Abs", ["level"], "positive"),
      node("Add", ["positive", "some"], "more"),
      node("Ceil", ["more"], "whole"),
      node("Mul", ["whole", "factor"], "much"),
      node("Cast", ["much"], "count", { to: 7 }),
      node("Reshape", ["count", "flat"], "length"),
    ],
    [tensor("some", [], floats(1, 1)), tensor("factor", [], floats(1, factor)), integers("flat", [1])],
  ];
}

/** Adds one number of `from` to the images, and makes `before` of it. */
export const averaged = (from: string): OnnxParts["nodes"] => [
  node("ReduceMean", [from], "one", { keepdims: 0 }),
  node("Add", ["images", "one"], "before"),
];

/** Operations in a row from `images` to `big`. */
export function chain(length: number, make: (from: string, to: string) => Uint8Array): readonly Uint8Array[] {
  return Array.from({ length }, (_, i) =>
    make(i === 0 ? "images" : `c${i - 1}`, i === length - 1 ? "big" : `c${i}`),
  );
}

/** Numbers of ONNX's types of elements. */
export const BOOL = 9;
export const INT64 = 7;

/** The constant `yes`: true, without axes. */
export const yes: Uint8Array = numbers("yes", BOOL, [], Uint8Array.of(1));

/** The constant `one1`: a list of one number. */
export const one: Uint8Array = tensor("one1", [1], floats(1));

/** A list of 32-bit integers. */
export function int32(name: string, values: readonly number[]): Uint8Array {
  return numbers(name, 6, [values.length], new Uint8Array(Int32Array.from(values).buffer));
}

/** Operations that only ONNX Runtime knows. */
export const micro: NodeOptions = { domain: "com.microsoft" };
