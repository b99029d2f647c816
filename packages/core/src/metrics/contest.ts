import { fittingRule } from "../rules/fitting-rule.ts";
import { findRule } from "../rules/registry.ts";
import type { PreparedRule } from "../rules/rule.ts";
import { checkLogits } from "../rules/rule.ts";
import type { RulePlan } from "../rules/rule-plan.ts";
import type { Activations, Group, Head, Rule, Selection } from "../types.ts";

/** A coarse classifier that takes part: a rule on groups whose members were chosen in one way. */
export interface ComparedRule {
  readonly rule: Rule;
  readonly select: Selection;
  readonly groups: readonly Group[];
}

/** What an entry answered. */
export interface RuleAnswers extends ComparedRule {
  /** The rule alone, or with its selection where that is not `hyponyms`: `mean`, `mean head-cosine`. */
  readonly name: string;
  /** Columns of its head. */
  readonly columns: number;
  /** The groups' names; with `argmax` followed by `other`. */
  readonly labels: readonly string[];
  /** `[N]`, positions among the labels. */
  readonly predicted: readonly number[];
  /** `[N, L]`, row-major. */
  readonly probabilities: Float64Array;
}

interface Runner {
  readonly entry: ComparedRule;
  readonly prepared: PreparedRule;
  readonly columns: number;
  readonly predicted: number[];
  readonly probabilities: number[];
}

/** Collects what several coarse classifiers say about the same labeled images, from one pass through the network. */
export class RuleComparison {
  readonly #head: Head;
  readonly #runners: readonly Runner[];
  readonly #truth: number[] = [];

  /** The groups of all entries have the same names in the same order. */
  constructor(head: Head, entries: readonly ComparedRule[]) {
    this.#head = head;
    this.#runners = entries.map((entry) => {
      const rule = fittingRule(findRule(entry.rule), head);
      const prepared = rule.prepare(head, entry.groups);
      return {
        entry: { ...entry, rule: rule.name },
        prepared,
        columns: columnCount(prepared.plan()),
        predicted: [],
        probabilities: [],
      };
    });
  }

  /**
   * Adds a batch; `labels` are positions among the groups.
   *
   * @throws {NonFiniteLogitsError} where the network gave no numbers
   */
  add(activations: Activations, labels: readonly number[]): void {
    checkLogits(activations, this.#head.classCount);
    this.#truth.push(...labels);
    for (const { prepared, predicted, probabilities } of this.#runners) {
      const answers = prepared.apply(activations);
      predicted.push(...answers.predicted);
      for (const probability of answers.probabilities) probabilities.push(probability);
    }
  }

  /** `[N]`, positions among the groups. */
  get truth(): readonly number[] {
    return this.#truth;
  }

  /** What each entry answered so far, in their order. */
  answers(): readonly RuleAnswers[] {
    return this.#runners.map(({ entry, prepared, columns, predicted, probabilities }) => ({
      ...entry,
      name: entry.select === "hyponyms" ? entry.rule : `${entry.rule} ${entry.select}`,
      columns,
      labels: prepared.labels,
      predicted,
      probabilities: Float64Array.from(probabilities),
    }));
  }
}

function columnCount(plan: RulePlan): number {
  if (plan.kind === "with-other") return columnCount(plan.inside) + plan.mass.head.classCount;
  if (plan.kind === "quadratic") return plan.linear.classCount + plan.deviations.classCount;
  return plan.head.classCount;
}
