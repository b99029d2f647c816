export { loadTaxonomy } from "@coarse/taxonomy";
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
  AmbiguousLabelError,
  AmbiguousWordError,
  NoClassesBelowError,
  NoHierarchyError,
  NoMatchingLabelError,
  NotAClassError,
  UnknownLabelError,
  UnknownSynsetError,
  UnknownWnidError,
  UnknownWordError,
} from "./errors/term-errors.ts";
export { type GroupInput, groupsFromInputs } from "./groups/groups-from-inputs.ts";
export { groupsFromTerms, parseGroups } from "./groups/parse-groups.ts";
export { parseGroupsJson } from "./groups/parse-groups-json.ts";
export {
  type NounVocabulary,
  type ResolvedTerm,
  resolveTerm,
  type TermDoubt,
  type TermOptions,
} from "./groups/resolve-term.ts";
export { averageColumns } from "./heads/average-columns.ts";
export { type BackedOffAnswer, backOff } from "./hierarchy/back-off.ts";
export {
  type HierarchicalScores,
  hierarchicalScores,
  type SynsetPair,
} from "./hierarchy/hierarchical-scores.ts";
export { auroc } from "./metrics/auroc.ts";
export { type BootstrapOptions, bootstrapIntervals } from "./metrics/bootstrap.ts";
export {
  type ClassificationReport,
  classificationReport,
  type LabelScores,
  type Scores,
} from "./metrics/classification-report.ts";
export type { Confusion } from "./metrics/confusion.ts";
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
export { type RankedClass, topClasses } from "./metrics/top-classes.ts";
export { type Interval, wilsonInterval } from "./metrics/wilson-interval.ts";
export { checkPreprocessing } from "./preprocessing/check-preprocessing.ts";
export { describePreprocessing } from "./preprocessing/describe-preprocessing.ts";
export {
  ContradictoryPreprocessingError,
  PreprocessingFormatError,
  PreprocessingSizeError,
} from "./preprocessing/errors.ts";
export { parsePreprocessing } from "./preprocessing/parse-preprocessing.ts";
export type {
  ChannelNumbers,
  InterpolationName,
  PixelSize,
  Preprocessing,
  PreprocessingParts,
  ResizeMode,
  ResizeStep,
} from "./preprocessing/preprocessing.ts";
export type { PreprocessingJson } from "./preprocessing/preprocessing-json.ts";
export {
  type PreprocessingOrigins,
  type PreprocessingPart,
  plainPreprocessing,
} from "./preprocessing/resolve-preprocessing.ts";
export {
  type PixelScaling,
  type ScalingName,
  scalingNames,
  scalings,
} from "./preprocessing/shorthands.ts";
export { prepareRule, type RuleSetting } from "./rules/prepare-rule.ts";
export { findRule, ruleNames, rules } from "./rules/registry.ts";
export type { CoarsePredictions, CoarseRule, PreparedRule } from "./rules/rule.ts";
export type { RulePlan } from "./rules/rule-plan.ts";
export {
  findSelection,
  type SelectionOptions,
  selectGroups,
  selections,
} from "./selections/select-groups.ts";
export { softmax } from "./softmax.ts";
export { type Proposal, type Suggestion, suggestGroups } from "./suggest/suggest-groups.ts";
export type { FolderMass } from "./suggest/suggest-synset.ts";
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
