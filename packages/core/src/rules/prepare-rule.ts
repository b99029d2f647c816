import type { Group, Head, Rule } from "../types.ts";
import { calibratedRule } from "./calibrated-rule.ts";
import { checkBesideOther } from "./check-beside-other.ts";
import { findRule } from "./registry.ts";
import type { PreparedRule } from "./rule.ts";
import { prepareWithOther } from "./with-other.ts";

/** What a rule is prepared for, and what is added to it. */
export interface RuleSetting {
  readonly head: Head;
  readonly groups: readonly Group[];
  /** See {@linkcode calibratedRule}; 1 if not given. */
  readonly temperature?: number;
  /** Adds the label `other`, see {@linkcode prepareWithOther}; its threshold is 0.5 if not given. */
  readonly other?: { readonly threshold?: number };
}

/**
 * A rule by its name, calibrated and with `other` where that is wished: the temperature changes the groups' shares among
 * themselves, `other` has what they leave.
 *
 * @throws {UnknownRuleError}
 * @throws {ReservedGroupNameError} for a group called `other` beside the label
 * @throws {RangeError} for a temperature that is not above 0, or one of `argmax`
 */
export function prepareRule(name: Rule, { head, groups, temperature = 1, other }: RuleSetting): PreparedRule {
  const rule = temperature === 1 ? findRule(name) : calibratedRule(findRule(name), temperature);
  if (!other) return rule.prepare(head, groups);
  checkBesideOther(groups);
  return prepareWithOther(rule, { head, groups, ...other });
}
