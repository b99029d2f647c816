import { RuleNeedsHeadError } from "../errors/rule-errors.ts";
import type { Head } from "../types.ts";
import { ruleNames, rules } from "./registry.ts";
import type { CoarseRule } from "./rule.ts";
import { max } from "./sum-mean-max.ts";

/** Names of rules for which the logits are enough, as {@linkcode ruleNames} has them. */
export const scoreRuleNames: readonly string[] = [
  ...Object.values(rules).flatMap(({ name, needs }) => (needs === "scores" ? [name] : [])),
  "weighted:W",
];

/** The others, which look into the kernel of the last linear layer. */
export const headRuleNames: readonly string[] = ruleNames.filter((name) => !scoreRuleNames.includes(name));

/**
 * The rule as it is for a network. Where each class has a score of its own, what adds up probabilities takes the largest
 * score of a group instead, under its own name: the sum of what does not exclude each other is no probability.
 *
 * @throws {RuleNeedsHeadError} for a rule that looks into a kernel which is not there
 */
export function fittingRule(rule: CoarseRule, { isIdentity, isIndependent }: Head): CoarseRule {
  if (isIdentity && rule.needs === "head") throw new RuleNeedsHeadError(rule.name, scoreRuleNames);
  return isIndependent && rule.addsUp ? { ...rule, prepare: max.prepare } : rule;
}

/** The rules without a parameter that work for a network, in the order of {@linkcode rules}. */
export function rulesFor({ isIdentity }: Head): readonly CoarseRule[] {
  return Object.values(rules).filter(({ needs }) => !isIdentity || needs === "scores");
}

/** The rule against which the others are weighed: the published one, or `mean` where there is no linear layer to average. */
export function baselineRule({ isIdentity }: Head): "head-average" | "mean" {
  return isIdentity ? "mean" : "head-average";
}
