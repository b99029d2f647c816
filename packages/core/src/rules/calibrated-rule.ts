import { applyTemperature } from "../calibration/temperature.ts";
import type { Group, Head } from "../types.ts";
import { calibratedPlan } from "./calibrated-plan.ts";
import type { CoarsePredictions, CoarseRule, PreparedRule } from "./rule.ts";

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
  return temperature === 1 ? rule : { name: rule.name, keepsSingles: false, prepare };

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
