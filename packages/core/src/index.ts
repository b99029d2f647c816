export { loadTaxonomy } from "@coarse/taxonomy";
export { type CalibrationReport, calibrationReport } from "./calibration/calibration-report.ts";
export { correctPriors } from "./calibration/correct-priors.ts";
export {
  type CrossValidatedTemperature,
  crossValidateTemperature,
} from "./calibration/cross-validate.ts";
export {
  expectedCalibrationError,
  type ReliabilityBin,
  reliabilityTable,
} from "./calibration/reliability.ts";
export {
  applyTemperature,
  fitTemperature,
  type LabeledProbabilities,
  logLoss,
} from "./calibration/temperature.ts";
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
  ReservedGroupNameError,
} from "./errors/group-errors.ts";
export { CoarseInputError, isUserError } from "./errors/input-error.ts";
export {
  ClassCountError,
  NoImagesError,
  NonFiniteLogitsError,
  RuleNeedsHeadError,
  UnknownRuleError,
} from "./errors/rule-errors.ts";
export {
  MemberCountError,
  SeedCountError,
  SeedOutOfRangeError,
  SelectionNeedsHeadError,
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
export { identityHead } from "./heads/identity-head.ts";
export { scoreHead } from "./heads/score-head.ts";
export { withoutColumn } from "./heads/without-column.ts";
export { type BackedOffAnswer, backOff } from "./hierarchy/back-off.ts";
export {
  asPreciseAsTruth,
  type HierarchicalScores,
  hierarchicalScores,
  lowestCommonHeight,
  type SynsetPair,
} from "./hierarchy/hierarchical-scores.ts";
export { type Reason, reasonsFor } from "./hierarchy/reasons.ts";
export { auroc } from "./metrics/auroc.ts";
export { type BootstrapOptions, bootstrapIntervals } from "./metrics/bootstrap.ts";
export {
  type ClassificationReport,
  classificationReport,
  type LabelScores,
  type Scores,
} from "./metrics/classification-report.ts";
export {
  type ConfusedLabels,
  confusedLabels,
  type LabelConfusion,
  type LabelRecall,
} from "./metrics/confused-labels.ts";
export { type Confusion, ConfusionCounter } from "./metrics/confusion.ts";
export { type ComparedRule, type RuleAnswers, RuleComparison } from "./metrics/contest.ts";
export {
  type AgainstPublished,
  type Estimate,
  type RuleScores,
  scoreRules,
} from "./metrics/contest-result.ts";
export {
  atCoverage,
  atPrecision,
  type CoveragePoint,
  coverageCurve,
  type ScoredImages,
} from "./metrics/coverage-curve.ts";
export {
  Evaluation,
  type EvaluationOptions,
  type EvaluationResult,
  type LabeledImages,
  type Prediction,
} from "./metrics/evaluation.ts";
export type {
  ConfusionJson,
  CoveragePointJson,
  EvaluationJson,
  FineClassJson,
  GroupJson,
  OtherJson,
  PredictionJson,
  RuleJson,
} from "./metrics/evaluation-json.ts";
export { holm } from "./metrics/holm.ts";
export { mcnemar } from "./metrics/mcnemar.ts";
export { type PredictedLabels, reportOf } from "./metrics/predicted-labels.ts";
export { type Recommendation, recommend } from "./metrics/recommend.ts";
export type { RuleResult } from "./metrics/rule-tally.ts";
export { type RankedClass, topClasses } from "./metrics/top-classes.ts";
export {
  type Comparison,
  describeFavored,
  type FavoredRules,
  type PairedCount,
  weighRules,
} from "./metrics/verdict.ts";
export { type Interval, wilsonInterval } from "./metrics/wilson-interval.ts";
export { checkPreprocessing } from "./preprocessing/check-preprocessing.ts";
export { describePreprocessing } from "./preprocessing/describe-preprocessing.ts";
export {
  ContradictoryPreprocessingError,
  PreprocessingFormatError,
  PreprocessingSizeError,
} from "./preprocessing/errors.ts";
export { parsePreprocessing } from "./preprocessing/parse-preprocessing.ts";
export {
  type ChannelNumbers,
  type InterpolationName,
  interpolationNames,
  interpolationsOf,
  type PixelSize,
  type Preprocessing,
  type PreprocessingParts,
  type ResizeMode,
  type ResizeStep,
  resizeModes,
} from "./preprocessing/preprocessing.ts";
export type { PreprocessingJson } from "./preprocessing/preprocessing-json.ts";
export {
  type NetworkPixels,
  type PreprocessingOrigins,
  type PreprocessingPart,
  type PreprocessingSource,
  plainPreprocessing,
  type ResolvedPreprocessing,
  resolvePreprocessing,
} from "./preprocessing/resolve-preprocessing.ts";
export {
  isScalingName,
  type PixelScaling,
  type ScalingName,
  scalingNameOf,
  scalingNames,
  scalings,
} from "./preprocessing/shorthands.ts";
export { sizeText } from "./preprocessing/size-text.ts";
export { applyPlan } from "./rules/apply-plan.ts";
export { OTHER } from "./rules/argmax.ts";
export { calibratedRule } from "./rules/calibrated-rule.ts";
export {
  baselineRule,
  fittingRule,
  headRuleNames,
  rulesFor,
  scoreRuleNames,
} from "./rules/fitting-rule.ts";
export { prepareRule, type RuleSetting } from "./rules/prepare-rule.ts";
export { findRule, formerRuleNames, ruleNames, rules } from "./rules/registry.ts";
export type { CoarsePredictions, CoarseRule, PreparedRule } from "./rules/rule.ts";
export type {
  InsidePlan,
  LinearPlan,
  LogSumPlan,
  MaxPlan,
  MixturePlan,
  QuadraticPlan,
  RulePlan,
  WithOtherPlan,
} from "./rules/rule-plan.ts";
export { checkBesideOther, groupMass, prepareWithOther } from "./rules/with-other.ts";
export { nearestByHeadCosine, nearestByPath } from "./selections/nearest.ts";
export {
  findSelection,
  type SelectionOptions,
  selectGroups,
  selections,
} from "./selections/select-groups.ts";
export { classScores, indexOfLargest, softmax } from "./softmax.ts";
export { type Proposal, type Suggestion, suggestGroups } from "./suggest/suggest-groups.ts";
export { type FolderMass, fitSynsets, type SynsetFit } from "./suggest/suggest-synset.ts";
export type {
  Activations,
  Classifier,
  Group,
  Head,
  ImageBatch,
  JpegDecoding,
  PlainRule,
  Rule,
  Selection,
} from "./types.ts";
