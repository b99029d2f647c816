export { findApplication } from "./applications/find-application.ts";
export type { Application, ApplicationWeights } from "./applications/types.ts";
export { bundledModel } from "./bundled-model.ts";
export { type CachedWeights, cachedWeights } from "./catalogue/cached-weights.ts";
export type { DistributedModel, DistributedWeights, FileHash } from "./catalogue/distributed-weights.ts";
export type { DownloadProgress } from "./catalogue/download.ts";
export {
  DownloadError,
  ForeignCacheError,
  InvalidAddressError,
  UnknownModelNameError,
  WrongWeightsError,
} from "./catalogue/errors.ts";
export { type FetchWeightsOptions, fetchWeights } from "./catalogue/fetch-weights.ts";
export { findInCatalogue } from "./catalogue/find-in-catalogue.ts";
export { weightsFolder } from "./catalogue/weights-folder.ts";
export { coarseLabels } from "./coarse-labels.ts";
export {
  ModelError,
  ModelNotFoundError,
  NotAClassifierError,
  OccupiedPathError,
  UnknownArchitectureError,
  UnknownInputSizeError,
  UnknownLabelSetError,
  UnknownPreprocessingError,
  UnquantisableModelError,
  UnreadableModelError,
  UnsupportedFormatError,
  UnsupportedHeadError,
  UnsupportedLayerError,
  UnwritablePathError,
} from "./errors.ts";
export { InputAsOutputError } from "./files/errors.ts";
export { type ApplicationName, applications } from "./generated/applications.generated.ts";
export { findHead, type GraphHead } from "./layers/head/find-head.ts";
export { withLinearHead } from "./layers/head/linear-head.ts";
export { type TfjsArtifacts, type TfjsWeightSpec, toTfjsArtifacts } from "./layers/tfjs-artifacts.ts";
export type { CoarseOutputs, Int8Calibration, Model, ModelFormat, OtherOutput } from "./model.ts";
export { modelToOnnx } from "./model-to-onnx.ts";
export { layerGraphToOnnx } from "./onnx/convert/layer-graph-to-onnx.ts";
export { type CostLimits, type CostScale, costLimits } from "./onnx/cost/cost-budget.ts";
export { type BatchSize, judgeCost } from "./onnx/cost/judge-cost.ts";
export type { CostVerdict } from "./onnx/cost/verdict.ts";
export { decodeOwnOnnx } from "./onnx/decode-onnx.ts";
export { encodeOnnx } from "./onnx/encode-onnx.ts";
export { type ActivationsOnnx, activationsOnnx } from "./onnx/head/activations-onnx.ts";
export { probabilitiesOnnx } from "./onnx/head/probabilities-onnx.ts";
export type { OnnxGraph } from "./onnx/onnx-graph.ts";
export { clippedRange } from "./onnx/quantise/clipped-range.ts";
export { isQuantised } from "./onnx/quantise/is-quantised.ts";
export { type ObservedOnnx, observedOnnx } from "./onnx/quantise/observed-onnx.ts";
export { type OverflowProbe, overflowProbe } from "./onnx/quantise/overflow-probe.ts";
export { quantiseOnnx } from "./onnx/quantise/quantise-onnx.ts";
export type { ValueRange } from "./onnx/quantise/value-range.ts";
export { type ReadModelOptions, readModel } from "./read-model.ts";
export { type ReadModelApartOptions, readModelApart } from "./read-model-apart.ts";
export type { ModelForm, ReadingThread } from "./reading-thread.ts";
export { replaceModelHead } from "./replace-model-head.ts";
export { type NamedHead, replaceTfGraphHead } from "./tf-graph/replace-tf-graph-head.ts";
export type { TfGraph } from "./tf-graph/tf-graph.ts";
export { type TfGraphArtifacts, toTfGraphArtifacts } from "./tf-graph/tf-graph-artifacts.ts";
export type { Json, Layer, LayerGraph, ModelInput, Preprocessing, Weight } from "./types.ts";
export { withRulePlan } from "./with-rule-plan.ts";
export {
  checkModelOutput,
  type ModelPlace,
  modelBytes,
  type WriteModelOptions,
  writeModel,
} from "./write-model.ts";
