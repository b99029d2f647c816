import type { Group, Head, Rule } from "../types.ts";
import { calibratedRule } from "./calibrated-rule.ts";
import { fittingRule } from "./fitting-rule.ts";
import { findRule } from "./registry.ts";
import type { PreparedRule } from "./rule.ts";
import { checkBesideOther, prepareWithOther } from "./with-other.ts";

/** What a rule is prepared for, and what is added to it. */
export interface RuleSetting {
  readonly head: Head;
  readonly groups: readonly Group[];
  /** Divides the logits before the rule sees them; 1 if not given. */
  readonly temperature?: number;
  /** Adds the label `other`, to which images go that no group explains; its threshold is 0.5 if not given. */
  readonly other?: { readonly threshold?: number };
}

/**
 * A rule by its name, calibrated and with `other` where that is wished: the temperature changes the groups' shares among
 * themselves, `other` has what they leave.
 *
 * @param name - Of the rule: `mean`, `low-rank:2`.
 * @param setting - The head `[F, C]`, the groups, and what was calibrated.
 * @returns What turns activations into probabilities `[N, L]` of the labels.
 * @throws {UnknownRuleError} {@linkcode RuleNeedsHeadError}
 * @throws {ReservedGroupNameError} for a group called `other` beside the label
 * @throws {RangeError} for a temperature that is not above 0, or one of `argmax`
 * @example
 * ```ts
 * import assert from "node:assert/strict";
 * import { prepareRule } from "@coarse/core";
 *
 * const head = { kernel: new Float32Array(3), bias: new Float32Array(3), featureCount: 1, classCount: 3 };
 * const groups = [
 *   { name: "cat", classIndices: [0, 1] },
 *   { name: "dog", classIndices: [2] },
 * ];
 * const rule = prepareRule("sum", { head, groups });
 * const { probabilities } = rule.apply({
 *   features: new Float32Array(1),
 *   logits: new Float32Array(3), // all classes alike
 *   count: 1,
 * });
 * assert.equal(probabilities[0]?.toFixed(3), "0.667");
 * ```
 */
export function prepareRule(name: Rule, { head, groups, temperature = 1, other }: RuleSetting): PreparedRule {
  const fitting = fittingRule(findRule(name), head);
  const rule = temperature === 1 ? fitting : calibratedRule(fitting, temperature);
  if (!other) return rule.prepare(head, groups);
  checkBesideOther(groups);
  return prepareWithOther(rule, { head, groups, ...other });
}
