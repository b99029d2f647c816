import { NonFiniteLogitsError } from "../errors/rule-errors.ts";
import type { Activations, Group, Head, Rule } from "../types.ts";
import type { RulePlan } from "./rule-plan.ts";

/** How the fine head becomes the coarse one: one object for each rule. */
export interface CoarseRule {
  readonly name: Rule;
  /** `scores`: the logits are enough; `head`: it looks into the kernel, which some networks don't have. */
  readonly needs: "scores" | "head";
  /** Present where it adds up probabilities of classes that exclude each other. */
  readonly addsUp?: true;
  /**
   * Whether it leaves a group of one class the class's own logit, so that all rules of which this is true are one and the
   * same where each group has one class.
   */
  readonly keepsSingles: boolean;
  /**
   * Does once what depends on the head and the groups alone. The groups are checked: no class in two of them,
   * all of them columns of the head.
   */
  prepare(head: Head, groups: readonly Group[]): PreparedRule;
}

/** A rule for one head and its groups, to be applied to any number of batches. */
export interface PreparedRule {
  /** What the columns of the probabilities stand for: the groups' names; for `argmax`, `other` comes after them. */
  readonly labels: readonly string[];
  apply(activations: Activations): CoarsePredictions;
  /** The layers that give the same probabilities from the features: made when called, since heads are large. */
  plan(): RulePlan;
}

/** Coarse answers for `N` images with `L` labels. */
export interface CoarsePredictions {
  readonly count: number;
  /** Row-major `[N, L]`; each row sums to 1. */
  readonly probabilities: Float64Array;
  /** `[N]`, positions among the labels. The most probable one (the lowest of equals), but for `argmax`. */
  readonly predicted: Int32Array;
}

/**
 * Checks what came out of a network before a rule takes it.
 *
 * @throws {RangeError} where the logits are not `[count, classCount]`
 * @throws {NonFiniteLogitsError} where one of them is not a finite number
 */
export function checkLogits({ logits, count }: Activations, classCount: number): void {
  if (logits.length !== count * classCount)
    throw new RangeError(`Expected logits [${count}, ${classCount}], but got ${logits.length} numbers`);
  const stray = logits.findIndex((logit) => !Number.isFinite(logit));
  if (stray >= 0) throw new NonFiniteLogitsError(Math.floor(stray / classCount));
}
