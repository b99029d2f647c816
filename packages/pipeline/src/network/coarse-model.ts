import { type EvaluationResult, type Group, type PreparedRule, prepareRule, type Rule } from "@coarse/core";
import { identityHead, type RuleResult } from "@coarse/core/internal";
import type { CoarseOutputs, Model } from "@coarse/models";
import { coarseLabels } from "@coarse/models/internal";
import { CoarseModelError, IndependentScoresError } from "../errors.ts";
import type { CoarseOptions, OtherOptions, RuleAdditions, WithRule } from "../options.ts";
import { shorten } from "../text/wording.ts";

/** Options that make a coarse model of a fine one, as far as a command has them. */
type MakingOptions = CoarseOptions &
  Partial<RuleAdditions> &
  OtherOptions & {
    readonly confidence?: number;
    readonly calibrate?: string;
    readonly multiOutput?: boolean;
  };

/**
 * Checks that nothing is asked of a coarse model which only a fine one can do.
 *
 * @throws {CoarseModelError} with the option to leave out
 */
export function checkCoarseModel(
  { source, coarse }: Pick<Model, "source" | "coarse">,
  options: MakingOptions,
): void {
  if (!coarse) return;
  const { rule, select, temperature = 1 } = options;
  const given: readonly (readonly [name: string, isGiven: boolean])[] = [
    ["--groups", options.groups !== undefined],
    ["--select", select !== "hyponyms"],
    ["--seed-classes", options.seedClasses !== undefined],
    ["--k", options.k !== undefined],
    ["--rule", rule !== undefined && rule !== coarse.rule],
    ["--temperature", temperature !== 1],
    ["--calibrate", options.calibrate !== undefined],
    ["--other", options.other === true],
    ["--other-images", options.otherImages !== undefined],
    ["--multi-output", options.multiOutput === true],
    ["--confidence", options.confidence !== undefined],
  ];
  const [name] = given.find(([, isGiven]) => isGiven) ?? [];
  if (name !== undefined) throw new CoarseModelError(source, coarse, `leave out ${name}`);
}

/** Refuses a coarse model where only a fine one can be used. Throws {@link CoarseModelError}. */
export function wantFineModel({ source, coarse }: Pick<Model, "source" | "coarse">): void {
  if (coarse) throw new CoarseModelError(source, coarse);
}

/** Refuses a model whose classes don't exclude each other. Throws {@link IndependentScoresError}. */
export function wantExclusiveScores({ source, head }: Pick<Model, "source" | "head">): void {
  if (head.isIndependent) throw new IndependentScoresError(source);
}

/** What a coarse model settles by itself, for people. */
export function coarseAssumption({ groups, rule }: CoarseOutputs): string {
  return `the model is coarse already: its groups, ${shorten(
    groups.map(({ name }) => name),
    6,
  )}, and its rule, ${rule}, count`;
}

/** The options as those that the coarse model was made with. */
export function asMade<Options extends MakingOptions>(
  options: Options,
  coarse: CoarseOutputs,
): WithRule<Options> {
  const { rule, temperature = 1, other } = coarse;
  return { ...options, rule, temperature, ...(other && { other: true, threshold: other.threshold }) };
}

/** Each group as the output that stands for it; an output `other` belongs to none. */
export function outputGroups({ groups }: CoarseOutputs): readonly Group[] {
  return groups.map((group, output) => ({ ...group, classIndices: [output] }));
}

/** The rule by which groups of one output each give back what the outputs say. */
export function outputRule({ rule, other }: CoarseOutputs): Rule {
  return rule === "argmax" && !other ? "argmax" : "head-average";
}

/** What the outputs of a coarse model say, as a rule. */
export function prepareOutputs(coarse: CoarseOutputs): PreparedRule {
  return prepareRule(outputRule(coarse), {
    head: identityHead(coarseLabels(coarse).length),
    groups: outputGroups(coarse),
    ...(coarse.other && { other: coarse.other }),
  });
}

/** An evaluation of a coarse model's outputs, under the rule that it was made with, which is the only one it has. */
export function ownRuleAlone(
  result: EvaluationResult,
  { rule }: CoarseOutputs,
): Omit<EvaluationResult, "rules"> & { readonly rules: Readonly<Record<string, RuleResult>> } {
  const { accuracy, interval, confusion, verdict } = result;
  return {
    ...result,
    rule,
    rules: { [rule]: { accuracy, interval, confusion } },
    verdict: { ...verdict, favored: [], comparisons: [] },
  };
}
