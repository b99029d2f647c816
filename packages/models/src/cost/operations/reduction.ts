import { axisOf, type CostRule } from "../facts/operation-call.ts";
import { dataType, elementsOf, fact } from "../facts/tensor-fact.ts";

const summaries: Readonly<Record<string, (values: readonly number[]) => number>> = {
  ReduceProd: (values) => values.reduce((product, value) => product * value, 1),
  ReduceSum: (values) => values.reduce((sum, value) => sum + value, 0),
  ReduceMax: (values) => Math.max(...values),
  ReduceMin: (values) => Math.min(...values),
};

const reduce: CostRule = (call) => {
  const { type, shape, values } = call.input(0);
  const given = call.settings(1, "axes") ?? [];
  const isNothing = given.length === 0 && call.integer("noop_with_empty_axes", 0) !== 0;
  const axes = new Set(given.map((axis) => axisOf(axis, shape.length)));
  const isReduced = (axis: number) => (given.length === 0 ? !isNothing : axes.has(axis));
  const isKept = call.integer("keepdims", 1) !== 0;
  const made = shape.flatMap((length, axis) => (isReduced(axis) ? (isKept ? [1] : []) : [length]));
  const summary = Object.hasOwn(summaries, call.node.opType) ? summaries[call.node.opType] : undefined;
  const isWhole = shape.every((_, axis) => isReduced(axis));
  const known = values && summary && isWhole && values.length > 0 ? [summary(values)] : undefined;
  return { outputs: [fact(type, made, known)], work: 4 * elementsOf(shape), scratch: 0 };
};

const indexOfLargest: CostRule = (call) => {
  const { shape } = call.input(0);
  const axis = axisOf(call.integer("axis", 0), shape.length);
  const isKept = call.integer("keepdims", 1) !== 0;
  const made = shape.flatMap((length, i) => (i === axis ? (isKept ? [1] : []) : [length]));
  return { outputs: [fact(dataType.int64, made)], work: 4 * elementsOf(shape) };
};

const names = ["Mean", "Sum", "Max", "Min", "Prod", "L1", "L2", "SumSquare", "LogSum", "LogSumExp"];

/** Operations that make one number of an axis. */
export const reductionRules: Readonly<Record<string, CostRule>> = {
  ...Object.fromEntries(names.map((name) => [`Reduce${name}`, reduce])),
  ArgMax: indexOfLargest,
  ArgMin: indexOfLargest,
};
