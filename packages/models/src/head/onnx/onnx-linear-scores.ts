import type { GraphIndex } from "../../formats/onnx/graph-index.ts";
import type { NodeProto } from "../../formats/onnx/protobuf/messages.ts";
import { floatAttribute, intAttribute } from "../../formats/onnx/protobuf/nodes.ts";
import {
  addedScores,
  joinedScores,
  type LinearScores,
  pickedScores,
  scaledScores,
  shiftedScores,
} from "../scores/linear-scores.ts";
import { constant } from "./constants.ts";
import { linearNode } from "./linear-node.ts";
import { changesForm, isRounding } from "./onnx-scores.ts";
import { pickedIndices } from "./picked-indices.ts";
import { isPixelMean } from "./pixel-mean.ts";
import { dequantized, quantizedLinear } from "./quantized-linear.ts";
import { wholeNumbers } from "./whole-numbers.ts";

/** Scores that are linear in features, in an ONNX graph. */
export interface OnnxLinearScores extends LinearScores {
  /** Whether the mean over the pixels of images has been taken on the way. */
  readonly isPooled: boolean;
}

/** Operations between a network's scores and its linear layers: more would be no end. */
const DEEPEST = 32;

/** What was found of tensors: one that is read twice is followed once, or a chain of sums would take forever. */
type Known = Map<string, OnnxLinearScores | undefined>;

/**
 * The scores in a tensor as a linear function of features: a linear layer, and behind it sums with others, with numbers,
 * products with numbers, normalization by statistics, means over pixels, parts of it and changes of form, in any order.
 * `undefined` where the tensor is anything else.
 */
export function onnxLinearScores(tensor: string, index: GraphIndex): OnnxLinearScores | undefined {
  return scoresOf(tensor, { index, known: new Map(), depth: DEEPEST });
}

interface Place {
  readonly index: GraphIndex;
  readonly known: Known;
  readonly depth: number;
}

function scoresOf(tensor: string, place: Place): OnnxLinearScores | undefined {
  const { index, known, depth } = place;
  const node = index.producers.get(tensor);
  if (known.has(tensor) || !node || depth === 0) return known.get(tensor);
  const scores = madeBy(node, index, (name) => scoresOf(name, { ...place, depth: depth - 1 }));
  known.set(tensor, scores);
  return scores;
}

function madeBy(node: NodeProto, index: GraphIndex, back: Around["back"]): OnnxLinearScores | undefined {
  const layer = linearNode(node, index) ?? quantizedLinear(node, index);
  if (layer) return { ...layer, isPooled: false };
  if (changesForm(node) || isRounding(node) || node.opType === "Transpose") return back(node.input[0] ?? "");
  if (isPixelMean(node, index)) {
    const images = back(node.input[0] ?? "");
    return images?.form === "images" ? { ...images, isPooled: true } : undefined;
  }
  const pick = pickedIndices(node, index);
  if (pick)
    return onWhole(back(node.input[0] ?? ""), (scores) => pickedScores(scores, pick(scores.classCount)));
  const convert = OPERATIONS.get(node.opType);
  return convert?.(node, { index, back });
}

interface Around {
  readonly index: GraphIndex;
  readonly back: (tensor: string) => OnnxLinearScores | undefined;
}
type Reader = (node: NodeProto, around: Around) => OnnxLinearScores | undefined;

/** Changes the numbers of scores and leaves where they come from. */
function onWhole(
  scores: OnnxLinearScores | undefined,
  change: (scores: LinearScores) => LinearScores | undefined,
): OnnxLinearScores | undefined {
  const changed = scores && change(scores);
  return changed && { ...changed, isPooled: scores.isPooled };
}

function combined(
  all: readonly (OnnxLinearScores | undefined)[],
  combine: (a: LinearScores, b: LinearScores) => LinearScores | undefined,
): OnnxLinearScores | undefined {
  return all.reduce((a, b) =>
    a && b && a.isPooled === b.isPooled ? onWhole(a, (scores) => combine(scores, b)) : undefined,
  );
}

const add: Reader = ({ input: [first = "", second = ""] }, { index, back }) => {
  const [a, b] = [constant(first, index), constant(second, index)];
  if (a) return onWhole(back(second), (scores) => shiftedScores(scores, a.values));
  if (b) return onWhole(back(first), (scores) => shiftedScores(scores, b.values));
  return combined([back(first), back(second)], addedScores);
};

/** Of whole numbers: `(a, scale, zero point, b, scale, zero point, …)`. */
const addRounded: Reader = ({ input: [a = "", aScale, aZero, b = "", bScale, bZero] }, { index, back }) => {
  const first = dequantized([a, aScale, aZero], 0, index);
  const second = dequantized([b, bScale, bZero], 0, index);
  const shift = first ?? second;
  if (shift) return onWhole(back(first ? b : a), (scores) => shiftedScores(scores, shift.values));
  return combined([back(a), back(b)], addedScores);
};

const subtract: Reader = ({ input: [first = "", second = ""] }, { index, back }) => {
  const [a, b] = [constant(first, index), constant(second, index)];
  const negative = (name: string) => onWhole(back(name), (scores) => scaledScores(scores, [-1]));
  if (a) return onWhole(negative(second), (scores) => shiftedScores(scores, a.values));
  if (b)
    return onWhole(back(first), (scores) =>
      shiftedScores(
        scores,
        b.values.map((value) => -value),
      ),
    );
  return combined([back(first), negative(second)], addedScores);
};

const multiply: Reader = ({ input: [first = "", second = ""] }, { index, back }) => {
  const [a, b] = [constant(first, index), constant(second, index)];
  const factors = a ?? b;
  return factors && onWhole(back(a ? second : first), (scores) => scaledScores(scores, factors.values));
};

const divide: Reader = ({ input: [first = "", second = ""] }, { index, back }) => {
  const divisors = constant(second, index)?.values.map((value) => 1 / value);
  return divisors && onWhole(back(first), (scores) => scaledScores(scores, divisors));
};

const sum: Reader = ({ input }, { back }) => combined(input.map(back), addedScores);

const mean: Reader = (node, around) =>
  onWhole(sum(node, around), (scores) => scaledScores(scores, [1 / node.input.length]));

/** The mean, or sum, of scores that were stacked along a new first axis. */
const ofStack: Reader = (node, { index, back }) => {
  const axes = node.attribute.find(({ name }) => name === "axes")?.ints.map(Number);
  const found = axes ?? wholeNumbers(node.input[1] ?? "", index) ?? [];
  const stack = index.producers.get(node.input[0] ?? "");
  if (found.join() !== "0" || intAttribute(node, "keepdims", 1) !== 0) return undefined;
  if (stack?.opType !== "Concat" || intAttribute(stack, "axis", 0) !== 0) return undefined;
  if (!stack.input.every((name) => hasNewFirstAxis(name, index))) return undefined;
  const total = combined(stack.input.map(back), addedScores);
  if (node.opType === "ReduceSum") return total;
  return onWhole(total, (scores) => scaledScores(scores, [1 / stack.input.length]));
};

function hasNewFirstAxis(tensor: string, index: GraphIndex): boolean {
  const node = index.producers.get(tensor);
  if (node?.opType !== "Unsqueeze") return false;
  const axes = node.attribute.find(({ name }) => name === "axes")?.ints.map(Number);
  return (axes ?? wholeNumbers(node.input[1] ?? "", index) ?? []).join() === "0";
}

/** Classes of several heads, side by side. */
const concatenate: Reader = (node, { back }) =>
  [1, -1].includes(intAttribute(node, "axis", 0)) ? combined(node.input.map(back), joinedScores) : undefined;

/** `(x - mean) · scale / √(variance + epsilon) + shift`. */
const normalize: Reader = (node, { index, back }) => {
  const [input = "", ...parameters] = node.input;
  const [scale, shift, means, variances] = parameters.map((name) => constant(name, index)?.values);
  if (!scale || !shift || !means || !variances || node.output.length > 1) return undefined;
  const epsilon = floatAttribute(node, "epsilon", 1e-5);
  const factors = scale.map((value, at) => value / Math.sqrt((variances[at] ?? Number.NaN) + epsilon));
  const offsets = shift.map((value, at) => value - (means[at] ?? Number.NaN) * (factors[at] ?? Number.NaN));
  const scaled = onWhole(back(input), (scores) => scaledScores(scores, factors));
  return onWhole(scaled, (scores) => shiftedScores(scores, offsets));
};

const OPERATIONS: ReadonlyMap<string, Reader> = new Map([
  ["Add", add],
  ["BatchNormalization", normalize],
  ["Concat", concatenate],
  ["Div", divide],
  ["Mean", mean],
  ["Mul", multiply],
  ["QLinearAdd", addRounded],
  ["ReduceMean", ofStack],
  ["ReduceSum", ofStack],
  ["Sub", subtract],
  ["Sum", sum],
]);
