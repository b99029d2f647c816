import { floatTensorOf } from "../../formats/onnx/float-tensors.ts";
import type { GraphIndex } from "../../formats/onnx/graph-index.ts";
import type { NodeProto } from "../../formats/onnx/protobuf/messages.ts";
import { intAttribute } from "../../formats/onnx/protobuf/nodes.ts";
import type { LogitsBy, OutputKind } from "../scores/output-kind.ts";
import { constant } from "./constants.ts";

/** What a model's output says of the classes, and the tensor that holds the logits, or that they are made of. */
export interface OnnxScores {
  readonly outputs: OutputKind;
  readonly tensor: string;
  readonly by: LogitsBy;
  /** With `log-odds`: what the tensor is to be divided by before. */
  readonly divisor?: number;
}

/** Operations that change the form of a tensor at most. */
const FORM: ReadonlySet<string> = new Set([
  "Identity",
  "Reshape",
  "Flatten",
  "Squeeze",
  "Unsqueeze",
  "Dropout",
  "Cast",
]);
/** Sums of probabilities of the same classes, and what leaves them as they are but for a factor. */
const MIXTURES: ReadonlySet<string> = new Set(["Add", "Sum", "Mean"]);

const SIGMOIDS: ReadonlySet<string> = new Set(["Sigmoid", "HardSigmoid"]);

/** Operations between a model's output and its scores: more would be no end. */
const MOST = 64;

/** Whether an operation changes the form of a tensor at most. */
export function changesForm({ opType }: NodeProto): boolean {
  return FORM.has(opType);
}

/** Whether an operation rounds numbers to 8 bits, or brings them back: but for that, it leaves them as they are. */
export function isRounding({ opType }: NodeProto): boolean {
  return opType === "QuantizeLinear" || opType === "DequantizeLinear";
}

/** The input of an operation that depends on the images. */
export function dataInput(node: NodeProto, index: GraphIndex): string {
  return node.input.find((name) => name !== "" && constant(name, index) === undefined) ?? "";
}

/**
 * Finds out by a model's operations what its output says: a softmax or sigmoid, their logarithms, and mixtures of those,
 * whatever changes the form between them, or rounds them to 8 bits; else logits, as they were rounded.
 */
export function readScores(output: string, index: GraphIndex): OnnxScores {
  const scores = scoresIn(behindForm(output, index), index);
  if (scores.outputs !== "logits") return scores;
  const exact = scoresIn(behindForm(output, index, isRounding), index);
  return exact.outputs === "logits" ? scores : exact;
}

function scoresIn(tensor: string, index: GraphIndex): OnnxScores {
  const node = index.producers.get(tensor);
  if (node?.opType === "LogSoftmax" && isOverClasses(node))
    return { outputs: "log-probabilities", tensor: input(node, index), by: "as they are" };
  const subtracted = node && logSumExpSubtracted(node, index);
  if (subtracted !== undefined)
    return { outputs: "log-probabilities", tensor: subtracted, by: "as they are" };
  if (node?.opType === "Log") return logOf(tensor, node, index);
  return probabilitiesIn(tensor, index) ?? { outputs: "logits", tensor, by: "as they are" };
}

/** Logarithms of probabilities serve as logits as they are; where the softmax stands alone, what it reads does, too. */
function logOf(tensor: string, node: NodeProto, index: GraphIndex): OnnxScores {
  const inside = probabilitiesIn(input(node, index), index);
  if (!inside) return { outputs: "logits", tensor, by: "as they are" };
  if (inside.outputs === "independent") return inside;
  if (inside.by === "log") return { outputs: "log-probabilities", tensor, by: "as they are" };
  return { ...inside, outputs: "log-probabilities" };
}

function probabilitiesIn(output: string, index: GraphIndex): OnnxScores | undefined {
  const tensor = behindForm(output, index, (node) => positiveFactor(node, index) !== undefined);
  const node = index.producers.get(tensor);
  const logits = node && softmaxInput(node, index);
  if (logits !== undefined) return { outputs: "probabilities", tensor: logits, by: "as they are" };
  const odds = node && sigmoidInput(node, index);
  if (odds !== undefined) return { outputs: "independent", tensor: odds, by: "as they are" };
  if (weightOf(tensor, index, (one) => softmaxInput(one, index) !== undefined) !== undefined)
    return { outputs: "probabilities", tensor, by: "log" };
  const divisor = weightOf(tensor, index, ({ opType }) => SIGMOIDS.has(opType));
  if (divisor !== undefined) return { outputs: "independent", tensor, by: "log-odds", divisor };
  return undefined;
}

/** What a softmax reads, be it one operation, or `exp(z) / sum of exp(z)` with the largest taken away before, or not. */
function softmaxInput(node: NodeProto, index: GraphIndex): string | undefined {
  if (node.opType === "Softmax" && isOverClasses(node)) return behindForm(input(node, index), index);
  if (node.opType === "QLinearSoftmax" && isOverClasses(node))
    return floatTensorOf(input(node, index), index);
  const [exponentials = "", total = ""] = node.input;
  const sum = index.producers.get(total);
  const exp = index.producers.get(exponentials);
  if (node.opType !== "Div" || sum?.opType !== "ReduceSum" || exp?.opType !== "Exp") return undefined;
  if (sum.input[0] !== exponentials) return undefined;
  const inside = input(exp, index);
  return behindForm(withoutShift(inside, index, "ReduceMax") ?? inside, index);
}

function sigmoidInput(node: NodeProto, index: GraphIndex): string | undefined {
  if (node.opType === "Sigmoid") return input(node, index);
  return node.opType === "QLinearSigmoid" ? floatTensorOf(input(node, index), index) : undefined;
}

/** `z` of `z - log of the sum of exp(z)`. */
function logSumExpSubtracted(node: NodeProto, index: GraphIndex): string | undefined {
  return withoutShift(node.output[0] ?? "", index, "ReduceLogSumExp");
}

function withoutShift(tensor: string, index: GraphIndex, by: string): string | undefined {
  const node = index.producers.get(tensor);
  const [values = "", shift = ""] = node?.opType === "Sub" ? node.input : [];
  const taken = index.producers.get(shift);
  return taken?.opType === by && taken.input[0] === values ? values : undefined;
}

/**
 * The sum of the weights with which a tensor is mixed of what `isOne` knows, by sums, means, positive factors and changes of
 * form alone; `undefined` where it holds anything else.
 */
function weightOf(
  output: string,
  index: GraphIndex,
  isOne: (node: NodeProto) => boolean,
): number | undefined {
  const open: [tensor: string, weight: number][] = [[output, 1]];
  let total = 0;
  let seen = 0;
  for (let next = open.pop(); next; next = open.pop()) {
    const [tensor, weight] = next;
    const node = index.producers.get(tensor);
    if (!node || seen++ > MOST) return undefined;
    if (isOne(node)) total += weight;
    else if (MIXTURES.has(node.opType)) {
      const share = node.opType === "Mean" ? weight / node.input.length : weight;
      for (const part of node.input) open.push([part, share]);
    } else {
      const factor = changesForm(node) || node.opType === "Clip" ? 1 : positiveFactor(node, index);
      if (factor === undefined) return undefined;
      open.push([dataInput(node, index), weight * factor]);
    }
  }
  return total;
}

/** What a product with, or quotient by, one positive number multiplies by; `undefined` where it is none. */
function positiveFactor(node: NodeProto, index: GraphIndex): number | undefined {
  const [first = "", second = ""] = node.input;
  if (node.opType !== "Mul" && node.opType !== "Div") return undefined;
  const { values } =
    constant(second, index) ?? (node.opType === "Mul" ? constant(first, index) : undefined) ?? {};
  const [factor = 0] = values ?? [];
  if (values?.length !== 1 || !(factor > 0)) return undefined;
  return node.opType === "Mul" ? factor : 1 / factor;
}

/** The tensor before operations that change its form, and others that `passes`. */
export function behindForm(
  output: string,
  index: GraphIndex,
  passes: (node: NodeProto) => boolean = () => false,
): string {
  let tensor = output;
  for (let steps = 0; steps < MOST; steps++) {
    const node = index.producers.get(tensor);
    if (!node || !(changesForm(node) || passes(node))) return tensor;
    tensor = changesForm(node) ? (node.input[0] ?? "") : dataInput(node, index);
  }
  return tensor;
}

/** Axes along which classes lie, in vectors and in images of one pixel, channels first or last. */
const CLASS_AXES: ReadonlySet<number> = new Set([1, -1, 3, -3]);

function isOverClasses(node: NodeProto): boolean {
  return CLASS_AXES.has(intAttribute(node, "axis", -1));
}

function input(node: NodeProto, index: GraphIndex): string {
  return behindForm(node.input[0] ?? "", index);
}
