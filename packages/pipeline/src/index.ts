export type {
  ActivationCounts,
  Forward,
  ForwardedBatch,
  ImageListeners,
} from "./activations/cached-activations.ts";
export type {
  Answer,
  ClassificationReport,
  ClassifyOptions,
  GroupAnswer,
} from "./classify/answers.ts";
export { classify } from "./classify/classify.ts";
export {
  type CoarseFunction,
  type CoarsenOptions,
  coarsen,
  type ImageInput,
  type ScoredLabel,
  type StreamedAnswer,
} from "./coarsen.ts";
export { type CompareOptions, type ComparisonReport, compare } from "./compare/compare.ts";
export type { Note, PipelineContext, Progress } from "./context.ts";
export {
  CoarseModelError,
  Int8EngineError,
  ManifestOptionError,
  MissingDtypeError,
  NoCalibrationImagesError,
  NoGroupsGivenError,
  NoImagesInFolderError,
  NoOutsidersError,
  NoReadableImageError,
  NotAnEvaluationError,
  NothingToAnswerError,
  PipelineError,
  UncalibratableRuleError,
  UnreachablePrecisionError,
  UnreadableGroupsError,
  UnreadablePreprocessingError,
} from "./errors.ts";
export type { BackOffReport } from "./evaluate/back-off-scores.ts";
export { evaluate, FolderEvaluation, type FolderEvaluationParts } from "./evaluate/evaluate.ts";
export type { EvaluationFigures } from "./evaluate/figures.ts";
export type { EvaluatedImages } from "./evaluate/list-evaluated-images.ts";
export type { EvaluateOptions, EvaluationReport } from "./evaluate/options.ts";
export type { OtherReport, WantedPoint } from "./evaluate/other-scores.ts";
export { readEvaluation } from "./evaluate/read-evaluation.ts";
export type { FoundOnImages } from "./extract/calibrate-on.ts";
export { type ExtractOptions, type ExtractReport, extract } from "./extract/extract.ts";
export { type ExplainedTerm, explainTerms, type OtherSense } from "./groups/explain-terms.ts";
export type { GroupClassesJson } from "./groups/group-classes.ts";
export type { DoctorFindings, Duplicates, FileReason } from "./inspect/findings.ts";
export { type InspectionReport, type InspectOptions, inspect } from "./inspect/inspect.ts";
export type { SuspiciousLabel } from "./inspect/suspicious-labels.ts";
export type { CacheJson } from "./json/cache.ts";
export {
  type BackedOffAnswerJson,
  type ClassifiedImageJson,
  type ClassifyJson,
  classificationJson,
} from "./json/classify.ts";
export { type CompareJson, comparisonJson } from "./json/compare.ts";
export type { DoctorJson } from "./json/doctor.ts";
export { type EvaluateJson, evaluationJson } from "./json/evaluate.ts";
export { type ExtractJson, extractJson } from "./json/extract.ts";
export type { GroupsJson } from "./json/groups.ts";
export type { CatalogEntryJson, FetchedWeightsJson, ModelsJson } from "./json/models.ts";
export type { PlotJson } from "./json/plot.ts";
export {
  type SuggestedGroupJson,
  type SuggestJson,
  suggestionJson,
} from "./json/suggest.ts";
export { ImageNetwork, type NetworkOptions } from "./network/image-network.ts";
export type { ModelFacts } from "./network/model-facts.ts";
export type {
  CoarseOptions,
  Dtype,
  DtypeOptions,
  EngineOptions,
  ListingOptions,
  ModelOptions,
  OtherOptions,
  PixelOptions,
  PreprocessingOptions,
  RuleAdditions,
  SelectOptions,
} from "./options.ts";
export { type SuggestionReport, type SuggestOptions, suggest } from "./suggest/suggest.ts";
