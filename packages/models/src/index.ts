export { bundledModel } from "./bundled-model.ts";
export { modelToOnnx } from "./convert/model-to-onnx.ts";
export { layerGraphToOnnx } from "./convert/to-onnx/layer-graph-to-onnx.ts";
export { type CostLimits, type CostScale, costLimits } from "./cost/cost-budget.ts";
export type { CostVerdict } from "./cost/facts/verdict.ts";
export { type BatchSize, judgeCost } from "./cost/judge-cost.ts";
export {
  ModelError,
  ModelNotFoundError,
  NotAClassifierError,
  OccupiedPathError,
  UnknownArchitectureError,
  UnknownInputSizeError,
  UnknownLabelSetError,
  UnknownPreprocessingError,
  UnquantizableModelError,
  UnreadableModelError,
  UnsupportedFormatError,
  UnsupportedHeadError,
  UnsupportedLayerError,
  UnwritablePathError,
} from "./errors.ts";
export { InputAsOutputError } from "./files/errors.ts";
export { type ReadModelOptions, readModel } from "./files/read-model.ts";
export {
  checkModelOutput,
  type ModelPlace,
  modelBytes,
  type WriteModelOptions,
  writeModel,
} from "./files/write-model.ts";
export { decodeOwnOnnx } from "./formats/onnx/decode-onnx.ts";
export { encodeOnnx } from "./formats/onnx/encode-onnx.ts";
export type { OnnxGraph } from "./formats/onnx/onnx-graph.ts";
export type { TfGraph } from "./formats/tf-graph/tf-graph.ts";
export { type TfGraphArtifacts, toTfGraphArtifacts } from "./formats/tf-graph/tf-graph-artifacts.ts";
export { type TfjsArtifacts, type TfjsWeightSpec, toTfjsArtifacts } from "./formats/tfjs/tfjs-artifacts.ts";
export { type ApplicationName, applications } from "./generated/applications.generated.ts";
export { findHead, type GraphHead } from "./head/layers/find-head.ts";
export { withLinearHead } from "./head/layers/linear-head.ts";
export { type ActivationsOnnx, activationsOnnx } from "./head/onnx/activations-onnx.ts";
export { probabilitiesOnnx } from "./head/onnx/probabilities-onnx.ts";
export { replaceModelHead } from "./head/replace-model-head.ts";
export { type NamedHead, replaceTfGraphHead } from "./head/tf-graph/replace-tf-graph-head.ts";
export { withRulePlan } from "./head/with-rule-plan.ts";
export { coarseLabels } from "./model/coarse-labels.ts";
export type { CoarseOutputs, Int8Calibration, Model, ModelFormat, OtherOutput } from "./model.ts";
export type { Application, ApplicationWeights } from "./pretrained/application.ts";
export { findApplication } from "./pretrained/applications/find-application.ts";
export { cacheFolder, checkCacheFolder } from "./pretrained/catalog/cache-folder.ts";
export { type CachedWeights, cachedWeights } from "./pretrained/catalog/cached-weights.ts";
export type {
  DistributedModel,
  DistributedWeights,
  FileHash,
} from "./pretrained/catalog/distributed-weights.ts";
export type { DownloadProgress } from "./pretrained/catalog/download.ts";
export {
  DownloadError,
  ForeignCacheError,
  InvalidAddressError,
  UnknownModelNameError,
  WrongWeightsError,
} from "./pretrained/catalog/errors.ts";
export { type FetchWeightsOptions, fetchWeights } from "./pretrained/catalog/fetch-weights.ts";
export { findInCatalog } from "./pretrained/catalog/find-in-catalog.ts";
export { weightsFolder } from "./pretrained/catalog/weights-folder.ts";
export { clippedRange } from "./quantize/clipped-range.ts";
export { isQuantized } from "./quantize/is-quantized.ts";
export { type ObservedOnnx, observedOnnx } from "./quantize/observed-onnx.ts";
export { type OverflowProbe, overflowProbe } from "./quantize/overflow-probe.ts";
export { quantizeOnnx } from "./quantize/quantize-onnx.ts";
export type { ValueRange } from "./quantize/value-range.ts";
export type { Json, Layer, LayerGraph, ModelInput, Preprocessing, Weight } from "./types.ts";
export { type ReadModelApartOptions, readModelApart } from "./worker/read-model-apart.ts";
export type { ModelForm, ReadingThread } from "./worker/reading-thread.ts";
