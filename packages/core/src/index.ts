export { loadTaxonomy } from "@coarse/taxonomy";
export {
  type Classification,
  type CoarseClassifier,
  type CoarseClassifierOptions,
  createCoarseClassifier,
} from "./coarse-classifier.ts";
export {
  ClassIndexOutOfRangeError,
  DuplicateGroupNameError,
  EmptyGroupError,
  GroupSyntaxError,
  GroupsFormatError,
  NoGroupsError,
  OverlappingGroupsError,
} from "./errors/group-errors.ts";
export { CoarseInputError, isUserError } from "./errors/input-error.ts";
export {
  ClassCountError,
  NoImagesError,
  NonFiniteLogitsError,
  UnknownRuleError,
} from "./errors/rule-errors.ts";
export {
  MemberCountError,
  SeedCountError,
  SeedOutOfRangeError,
  UnknownSelectionError,
  UnusedSeedsError,
} from "./errors/selection-errors.ts";
export {
  AmbiguousWordError,
  NoClassesBelowError,
  UnknownSynsetError,
  UnknownWnidError,
  UnknownWordError,
} from "./errors/term-errors.ts";
export { describeClasses } from "./groups/describe-classes.ts";
export { type GroupInput, groupsFromInputs } from "./groups/groups-from-inputs.ts";
export { groupsFromTerms, parseGroups } from "./groups/parse-groups.ts";
export { parseGroupsJson } from "./groups/parse-groups-json.ts";
export {
  type NounVocabulary,
  type ResolvedTerm,
  resolveTerm,
  type TermOptions,
} from "./groups/resolve-term.ts";
export { averageColumns } from "./heads/average-columns.ts";
export { clusterColumns } from "./heads/cluster-columns.ts";
export { columnCosines } from "./heads/column-cosines.ts";
export { type Confusion, ConfusionCounter } from "./metrics/confusion.ts";
export {
  Evaluation,
  type EvaluationOptions,
  type EvaluationResult,
  type LabelledImages,
  type Prediction,
} from "./metrics/evaluation.ts";
export { holm } from "./metrics/holm.ts";
export { mcnemar } from "./metrics/mcnemar.ts";
export type { RuleResult } from "./metrics/rule-tally.ts";
export {
  type Comparison,
  describeVerdict,
  type PairedCount,
  type Verdict,
  weighRules,
} from "./metrics/verdict.ts";
export { type Interval, wilsonInterval } from "./metrics/wilson-interval.ts";
export { applyPlan } from "./rules/apply-plan.ts";
export { OTHER } from "./rules/argmax.ts";
export { findRule, ruleNames, rules } from "./rules/registry.ts";
export type { CoarsePredictions, CoarseRule, PreparedRule } from "./rules/rule.ts";
export type {
  LinearPlan,
  MaxPlan,
  MixturePlan,
  QuadraticPlan,
  RulePlan,
} from "./rules/rule-plan.ts";
export { nearestByHeadCosine } from "./selections/nearest-by-head-cosine.ts";
export { nearestByPath } from "./selections/nearest-by-path.ts";
export {
  findSelection,
  type SelectionOptions,
  selectGroups,
  selections,
} from "./selections/select-groups.ts";
export type {
  Activations,
  Classifier,
  Group,
  Head,
  ImageBatch,
  PlainRule,
  Rule,
  Selection,
} from "./types.ts";
