import { logSumExpOf, softmaxInPlace } from "../softmax.ts";
import type { Head } from "../types.ts";
import type { InsidePlan, LogSumPlan, RulePlan } from "./rule-plan.ts";

/**
 * `applyPlan(plan, features [N, F]) → [N, L]`: the probabilities that layers written from a plan must give. The
 * reference for exports; a rule's own `apply` needs no features.
 */
export function applyPlan(
  plan: RulePlan,
  { features, count }: { readonly features: Float32Array; readonly count: number },
): Float64Array {
  const width = features.length / count;
  const rows = Array.from({ length: count }, (_, image) =>
    probabilitiesOf(plan, features.subarray(image * width, (image + 1) * width)),
  );
  return Float64Array.from(rows.flatMap((row) => [...row]));
}

function probabilitiesOf(plan: RulePlan, features: Float32Array): Float64Array {
  if (plan.kind === "with-other") {
    const [mass = Number.NaN, rest = Number.NaN] = probabilitiesOf(plan.mass, features);
    return Float64Array.of(...probabilitiesOf(plan.inside, features).map((p) => p * mass), rest);
  }
  if (plan.kind === "mixture") {
    const shares = headLogits(plan.head, features);
    softmaxInPlace(shares);
    return foldByLabel(shares, new Float64Array(plan.labelCount), { ...plan, fold: (a, b) => a + b });
  }
  const logits = coarseLogits(plan, features);
  softmaxInPlace(logits);
  return logits;
}

function coarseLogits(plan: Exclude<InsidePlan, { kind: "mixture" }>, features: Float32Array): Float64Array {
  if (plan.kind === "linear") return headLogits(plan.head, features);
  if (plan.kind === "log-sum") return logSums(plan, features);
  if (plan.kind === "max") {
    const lowest = new Float64Array(plan.labelCount).fill(Number.NEGATIVE_INFINITY);
    return foldByLabel(headLogits(plan.head, features), lowest, { ...plan, fold: Math.max });
  }
  const squares = headLogits(plan.deviations, features).map((deviation) => deviation * deviation);
  return foldByLabel(squares, headLogits(plan.linear, features), { ...plan, fold: (a, b) => a + b });
}

function logSums(
  { head, labelOfColumn, labelCount, temperature }: LogSumPlan,
  features: Float32Array,
): Float64Array {
  const columns = headLogits(head, features);
  return Float64Array.from({ length: labelCount }, (_, label) => {
    const own = columns.filter((_, column) => labelOfColumn[column] === label);
    return logSumExpOf([...own]) / temperature;
  });
}

function foldByLabel(
  columns: Float64Array,
  start: Float64Array,
  by: { readonly labelOfColumn: readonly number[]; readonly fold: (a: number, b: number) => number },
): Float64Array {
  const folded = start.slice();
  for (const [column, value] of columns.entries()) {
    const label = by.labelOfColumn[column] ?? -1;
    folded[label] = by.fold(folded[label] ?? Number.NaN, value);
  }
  return folded;
}

/** `headLogits(head [F, P], features [F]) → [P]`: `x · W + b`, in double. */
function headLogits(head: Head, features: Float32Array): Float64Array {
  const { kernel, classCount } = head;
  const logits = Float64Array.from(head.bias);
  for (const [feature, value] of features.entries()) {
    if (value === 0) continue;
    const start = feature * classCount;
    for (let column = 0; column < classCount; column++)
      logits[column] = (logits[column] ?? 0) + value * (kernel[start + column] ?? Number.NaN);
  }
  return logits;
}
