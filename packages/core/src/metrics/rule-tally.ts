import type { PreparedRule } from "../rules/rule.ts";
import { type Confusion, ConfusionCounter } from "./confusion.ts";
import type { PairedCount } from "./verdict.ts";
import { type Interval, wilsonInterval } from "./wilson-interval.ts";

/** What a rule got right. */
export interface RuleResult {
  readonly accuracy: number;
  /** Wilson's at 95 %. */
  readonly interval: Interval;
  readonly confusion: Confusion;
}

/** Counts what a rule gets right, by itself and against the published rule; memory does not grow with the images. */
export class RuleTally {
  readonly prepared: PreparedRule;
  readonly #counter: ConfusionCounter;
  #images = 0;
  #better = 0;
  #worse = 0;

  constructor(prepared: PreparedRule) {
    this.prepared = prepared;
    this.#counter = new ConfusionCounter(this.prepared.labels);
  }

  /** Counts a batch `[N]`: what the rule predicted, what is true and what the published rule predicted. */
  add(
    predicted: Int32Array,
    than: { readonly labels: readonly number[]; readonly published: Int32Array },
  ): void {
    for (const [image, label] of than.labels.entries()) {
      const own = predicted[image] ?? Number.NaN;
      const published = than.published[image];
      this.#counter.add(label, own);
      this.#images += 1;
      if (own === label && published !== label) this.#better += 1;
      if (own !== label && published === label) this.#worse += 1;
    }
  }

  /** Images that the rule got right. */
  correct(): number {
    return this.#counter.correct();
  }

  paired(): Omit<PairedCount, "rule"> {
    return { better: this.#better, worse: this.#worse };
  }

  result(): RuleResult {
    const correct = this.correct();
    return {
      accuracy: correct / this.#images,
      interval: wilsonInterval(correct, this.#images),
      confusion: this.#counter.confusion(),
    };
  }
}
