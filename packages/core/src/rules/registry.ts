import { UnknownRuleError } from "../errors/rule-errors.ts";
import type { Rule } from "../types.ts";
import { argmax } from "./argmax.ts";
import { average } from "./average.ts";
import { max } from "./max.ts";
import { mean } from "./mean.ts";
import type { CoarseRule } from "./rule.ts";
import { sum } from "./sum.ts";

/** All rules by name, in the order in which tables show them; `average` is the published one. */
export const rules: Readonly<Record<Rule, CoarseRule>> = { average, sum, mean, max, argmax };

/** One value for each rule, made from it. */
export function mapRules<T>(make: (rule: CoarseRule) => T): Readonly<Record<Rule, T>> {
  return {
    average: make(average),
    sum: make(sum),
    mean: make(mean),
    max: make(max),
    argmax: make(argmax),
  };
}

/**
 * The rule of a name that came from outside.
 *
 * @throws {UnknownRuleError} with the names there are
 */
export function findRule(name: string): CoarseRule {
  const rule = Object.values(rules).find((known) => known.name === name);
  if (!rule) throw new UnknownRuleError(name, Object.keys(rules));
  return rule;
}
