import { NoImagesError } from "../errors/rule-errors.ts";
import { baselineRule, rulesFor } from "../rules/fitting-rule.ts";
import { prepareRule } from "../rules/prepare-rule.ts";
import { findRule } from "../rules/registry.ts";
import type { CoarsePredictions } from "../rules/rule.ts";
import { checkLogits } from "../rules/rule.ts";
import type { Activations, Group, Head, Rule } from "../types.ts";
import { type RuleResult, RuleTally } from "./rule-tally.ts";
import { type FavoredRules, weighRules } from "./verdict.ts";

/** What the chosen rule says about one image. */
export interface Prediction {
  readonly file: string;
  /** Name of the group the image belongs to. */
  readonly label: string;
  /** One of the rule's labels. */
  readonly predicted: string;
  /** In the order of the rule's labels. */
  readonly probabilities: readonly number[];
}

/** What {@linkcode Evaluation} counts: the chosen rule's figures, and all rules' beside them. */
export interface EvaluationResult extends RuleResult {
  readonly rule: Rule;
  readonly images: number;
  /** By the rule's name: those without a parameter that work for the network, the chosen one, and those asked for. */
  readonly rules: Readonly<Record<string, RuleResult>>;
  /** In the order in which the images were added. */
  readonly predictions: readonly Prediction[];
  readonly verdict: FavoredRules;
}

/** What is evaluated. */
export interface EvaluationOptions {
  readonly head: Head;
  readonly groups: readonly Group[];
  /** The chosen rule, whose predictions are kept; the published one, or the first that fits where there is no head, if not given. */
  readonly rule?: Rule;
  /** Rules with a parameter to be shown beside the others. */
  readonly also?: readonly Rule[];
  /** Of the chosen rule, see {@linkcode prepareRule}. */
  readonly temperature?: number;
  /** Gives every rule the label `other`; images that belong to no group have it as their position, after the groups. */
  readonly other?: { readonly threshold?: number };
}

/** Labeled images of a batch: one entry each per image. */
export interface LabeledImages {
  /** Positions among the groups; with `other` the number of groups for images that belong to none. */
  readonly labels: readonly number[];
  /** Names by which the images are found again in the predictions. */
  readonly files: readonly string[];
}

/** Counts how often each rule is right on labeled images. Keeps of an image only the chosen rule's prediction. */
export class Evaluation {
  readonly #labelCount: number;
  readonly #classCount: number;
  readonly #rule: Rule;
  readonly #base: ReturnType<typeof baselineRule>;
  readonly #published: RuleTally;
  /** Rules that are the same have one. */
  readonly #tallies: ReadonlyMap<Rule, RuleTally>;
  readonly #predictions: Prediction[] = [];

  /** The groups have been checked against the taxonomy of the classifier that the head belongs to. */
  constructor(options: EvaluationOptions) {
    const { head, groups, also = [], temperature = 1, other } = options;
    this.#base = baselineRule(head);
    const { rule = this.#base } = options;
    const setting = { head, groups, ...(other && { other }) };
    this.#labelCount = groups.length + (other ? 1 : 0);
    this.#classCount = head.classCount;
    this.#rule = findRule(rule).name;
    this.#published = new RuleTally(prepareRule(this.#base, setting));
    // a folder for each class: of the rules that are the same there, one is computed
    const isFine = groups.every(({ classIndices }) => classIndices.length === 1);
    const known = [...rulesFor(head), ...[rule, ...also].map(findRule)];
    this.#tallies = new Map(
      known.map(({ name, keepsSingles }) => {
        const isCalibrated = name === this.#rule && temperature !== 1;
        const isPublished = name === this.#base || (isFine && keepsSingles);
        if (isPublished && !isCalibrated) return [name, this.#published];
        return [name, new RuleTally(prepareRule(name, isCalibrated ? { ...setting, temperature } : setting))];
      }),
    );
  }

  /**
   * Adds a batch.
   *
   * @throws {NonFiniteLogitsError} where the network gave no numbers
   * @throws {RangeError} where the lengths do not agree or a label is not the position of a group
   */
  add(activations: Activations, images: LabeledImages): void {
    checkLogits(activations, this.#classCount);
    checkImages(images, { count: activations.count, labelCount: this.#labelCount });
    const published = this.#published.prepared.apply(activations);
    const chosen = found(this.#tallies, this.#rule);
    for (const tally of new Set([this.#published, ...this.#tallies.values()])) {
      const predictions = tally === this.#published ? published : tally.prepared.apply(activations);
      tally.add(predictions.predicted, { labels: images.labels, published: published.predicted });
      if (tally === chosen) this.#keep(predictions, images);
    }
  }

  /**
   * The figures of all images added so far.
   *
   * @throws {NoImagesError} where there are none
   */
  result(): EvaluationResult {
    const images = this.#predictions.length;
    if (images === 0) throw new NoImagesError();
    const byTally = new Map([...new Set(this.#tallies.values())].map((tally) => [tally, tally.result()]));
    const results = new Map(
      [...this.#tallies].flatMap(([name, tally]) => {
        const result = byTally.get(tally);
        return result ? [[name, result] as const] : [];
      }),
    );
    const chosen = found(results, this.#rule);
    const rivals = [...this.#tallies].filter(([name]) => name !== this.#base && name !== "argmax");
    return {
      rule: this.#rule,
      images,
      ...chosen,
      rules: Object.fromEntries(results),
      predictions: [...this.#predictions],
      verdict: weighRules(
        rivals.map(([name, tally]) => ({ rule: name, ...tally.paired() })),
        { images, correct: this.#published.correct(), base: this.#base },
      ),
    };
  }

  #keep({ probabilities, predicted }: CoarsePredictions, { labels, files }: LabeledImages): void {
    const names = found(this.#tallies, this.#rule).prepared.labels;
    files.forEach((file, image) => {
      this.#predictions.push({
        file,
        label: names[labels[image] ?? -1] ?? "",
        predicted: names[predicted[image] ?? -1] ?? "",
        probabilities: [...probabilities.subarray(image * names.length, (image + 1) * names.length)],
      });
    });
  }
}

function found<T>(of: ReadonlyMap<Rule, T>, rule: Rule): T {
  const value = of.get(rule);
  if (value === undefined) throw new RangeError(`Expected a rule that is evaluated, but got ${rule}`);
  return value;
}

function checkImages(
  { labels, files }: LabeledImages,
  expected: { readonly count: number; readonly labelCount: number },
): void {
  if (labels.length !== expected.count || files.length !== expected.count)
    throw new RangeError(
      `Expected ${expected.count} labels and files, but got ${labels.length} and ${files.length}`,
    );
  const stray = labels.find((label) => !Number.isInteger(label) || label < 0 || label >= expected.labelCount);
  if (stray !== undefined)
    throw new RangeError(`Expected labels from 0 to ${expected.labelCount - 1}, but got ${stray}`);
}
