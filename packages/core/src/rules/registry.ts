import { UnknownRuleError } from "../errors/rule-errors.ts";
import type { PlainRule } from "../types.ts";
import { argmax } from "./argmax.ts";
import { headAverage } from "./head-average.ts";
import { headDiscriminant } from "./head-discriminant.ts";
import { headUnit } from "./head-unit.ts";
import { lowRank } from "./low-rank.ts";
import { product } from "./product.ts";
import { prototypes } from "./prototypes.ts";
import type { CoarseRule } from "./rule.ts";
import { secondOrder } from "./second-order.ts";
import { max, mean, sum, weighted } from "./sum-mean-max.ts";

/** All rules without a parameter by name, in the order in which tables show them; `head-average` is the published one. */
export const rules: Readonly<Record<PlainRule, CoarseRule>> = {
  "head-average": headAverage,
  sum,
  mean,
  max,
  "head-unit": headUnit,
  "head-discriminant": headDiscriminant,
  "second-order": secondOrder,
  product,
  argmax,
};

/** What rules were called in models written before, and what they are called now. */
export const formerRuleNames: ReadonlyMap<string, PlainRule> = new Map([
  ["average", "head-average"],
  ["unit-average", "head-unit"],
  ["discriminant", "head-discriminant"],
]);

/** The names to choose from, as a message or `--help` shows them. */
export const ruleNames: readonly string[] = [
  ...Object.keys(rules),
  "prototypes:M",
  "low-rank:R",
  "weighted:W",
];

/**
 * The rule of a name that came from outside: one of {@linkcode rules}, `prototypes:3`, `low-rank:2` or `weighted:0.5`.
 *
 * @param name - As somebody typed it.
 * @returns The rule.
 * @throws {UnknownRuleError} with the names there are, or the new one of a rule that was called so before
 * @example
 * ```ts
 * import assert from "node:assert/strict";
 * import { findRule, ruleNames } from "@coarse/core";
 *
 * assert.equal(findRule("low-rank:2").name, "low-rank:2");
 * assert.ok(ruleNames.includes("mean"));
 * ```
 */
export function findRule(name: string): CoarseRule {
  const rule = Object.values(rules).find((known) => known.name === name) ?? parametricRule(name);
  if (!rule) throw new UnknownRuleError(name, ruleNames, formerRuleNames.get(name));
  return rule;
}

function parametricRule(name: string): CoarseRule | undefined {
  if (/^prototypes:[1-9]\d{0,5}$/.test(name)) return prototypes(Number(name.slice("prototypes:".length)));
  if (/^low-rank:[1-9]\d{0,5}$/.test(name)) return lowRank(Number(name.slice("low-rank:".length)));
  if (/^weighted:(0|1|0?\.\d{1,9}|[01]\.0+)$/.test(name))
    return weighted(Number(name.slice("weighted:".length)));
  return undefined;
}
