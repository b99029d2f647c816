import type { Head } from "../types.ts";
import type { InsidePlan, RulePlan } from "./rule-plan.ts";

/**
 * The plan that gives `softmax(log p / T)` of a plan's probabilities. Where these are a softmax over logits, the logits are
 * divided by `T` in the weights; a mixture needs its labels' logits first, {@linkcode LogSumPlan}. With `other`, only the
 * shares of the groups among themselves change.
 */
export function calibratedPlan(plan: RulePlan, temperature: number): RulePlan {
  return plan.kind === "with-other"
    ? { ...plan, inside: calibratedInside(plan.inside, temperature) }
    : calibratedInside(plan, temperature);
}

function calibratedInside(plan: InsidePlan, temperature: number): InsidePlan {
  if (plan.kind === "mixture") return { ...plan, kind: "log-sum", temperature };
  if (plan.kind === "log-sum") return { ...plan, temperature: plan.temperature * temperature };
  if (plan.kind === "quadratic")
    return {
      ...plan,
      linear: dividedHead(plan.linear, temperature),
      // their squares are what is divided
      deviations: dividedHead(plan.deviations, Math.sqrt(temperature)),
    };
  return { ...plan, head: dividedHead(plan.head, temperature) };
}

function dividedHead(head: Head, divisor: number): Head {
  const divided = (weight: number) => weight / divisor;
  return { ...head, kernel: head.kernel.map(divided), bias: head.bias.map(divided) };
}
