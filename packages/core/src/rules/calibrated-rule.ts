import { applyTemperature } from "../calibration/temperature.ts";
import type { Group, Head } from "../types.ts";
import type { CoarsePredictions, CoarseRule, PreparedRule } from "./rule.ts";
import type { InsidePlan, RulePlan } from "./rule-plan.ts";

/**
 * A rule whose probabilities are as sure as they should be: `softmax(log p / T)` of its own, with the temperature `T` that
 * {@linkcode fitTemperature} found. Answers stay as they are.
 *
 * @throws {RangeError} where the temperature is not above 0, or for `argmax`, whose answers are not its most probable ones
 */
export function calibratedRule(rule: CoarseRule, temperature: number): CoarseRule {
  if (!(temperature > 0 && Number.isFinite(temperature)))
    throw new RangeError(`Expected a temperature above 0, but got ${temperature}`);
  if (rule.name === "argmax") throw new RangeError("Expected a rule other than argmax to calibrate");
  return temperature === 1 ? rule : { ...rule, keepsSingles: false, prepare };

  function prepare(head: Head, groups: readonly Group[]): PreparedRule {
    const { labels, apply, plan } = rule.prepare(head, groups);
    const scale = ({ probabilities, ...others }: CoarsePredictions): CoarsePredictions => ({
      ...others,
      probabilities: applyTemperature(probabilities, { temperature, labelCount: labels.length }),
    });
    return {
      labels,
      apply: (activations) => scale(apply(activations)),
      plan: () => calibratedPlan(plan(), temperature),
    };
  }
}

/**
 * The plan that gives `softmax(log p / T)` of a plan's probabilities. Where these are a softmax over logits, the logits are
 * divided by `T` in the weights; a mixture needs its labels' logits first, {@linkcode LogSumPlan}. With `other`, only the
 * shares of the groups among themselves change.
 */
function calibratedPlan(plan: RulePlan, temperature: number): RulePlan {
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
