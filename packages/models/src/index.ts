/** What runs anywhere: bytes and a finder of the files beside them in, files out. A bundle for a page gets this alone. */
export { modelToOnnx } from "./convert/model-to-onnx.ts";
export { layerGraphToOnnx } from "./convert/to-onnx/layer-graph-to-onnx.ts";
export { type CostLimits, type CostScale, costLimits } from "./cost/cost-budget.ts";
export type { CostVerdict } from "./cost/facts/verdict.ts";
export { type BatchSize, judgeCost } from "./cost/judge-cost.ts";
export {
  Hdf5LibraryError,
  ModelError,
  ModelNotFoundError,
  NoClassScoresError,
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
export { modelBytes, tfjsFiles } from "./files/model-bytes.ts";
export { type ModelBytes, type ReadModelOptions, readModelBytes } from "./files/read-model-bytes.ts";
export { decodeOwnOnnx } from "./formats/onnx/decode-onnx.ts";
export { encodeOnnx } from "./formats/onnx/encode-onnx.ts";
export { fixedBatches } from "./formats/onnx/fixed-batches.ts";
export type { OnnxGraph } from "./formats/onnx/onnx-graph.ts";
export { hidesPads } from "./formats/onnx/zero-pads.ts";
export type { TfGraph } from "./formats/tf-graph/tf-graph.ts";
export { type TfGraphArtifacts, toTfGraphArtifacts } from "./formats/tf-graph/tf-graph-artifacts.ts";
export { type TfjsArtifacts, type TfjsWeightSpec, toTfjsArtifacts } from "./formats/tfjs/tfjs-artifacts.ts";
export { type ApplicationName, applications } from "./generated/applications.generated.ts";
export { type ActivationsLayers, activationsLayers } from "./head/layers/activations-layers.ts";
export { findHead, type GraphHead } from "./head/layers/find-head.ts";
export { type ActivationsOnnx, activationsOnnx } from "./head/onnx/activations-onnx.ts";
export { probabilitiesOnnx } from "./head/onnx/probabilities-onnx.ts";
export { replaceModelHead } from "./head/replace-model-head.ts";
export type { OutputKind } from "./head/scores/output-kind.ts";
export { type NamedHead, replaceTfGraphHead } from "./head/tf-graph/replace-tf-graph-head.ts";
export { withRulePlan } from "./head/with-rule-plan.ts";
export { coarseLabels } from "./model/coarse-labels.ts";
export type { CoarseOutputs, Int8Calibration, Model, ModelFormat, OtherOutput } from "./model.ts";
export type { FindNeighbor, NeighborFile } from "./neighbor-file.ts";
export type { ConfigurationBeside } from "./preprocessing/configuration-beside.ts";
export { type ReadPreprocessingOptions, readPreprocessing } from "./preprocessing/read-preprocessing.ts";
export type { WantedPreprocessing } from "./preprocessing/said-preprocessing.ts";
export type { Application, ApplicationWeights } from "./pretrained/application.ts";
export { findApplication } from "./pretrained/applications/find-application.ts";
export { clippedRange } from "./quantize/clipped-range.ts";
export { isQuantized } from "./quantize/is-quantized.ts";
export { type ObservedOnnx, observedOnnx } from "./quantize/observed-onnx.ts";
export { type OverflowProbe, overflowProbe } from "./quantize/overflow-probe.ts";
export { quantizeOnnx } from "./quantize/quantize-onnx.ts";
export type { ValueRange } from "./quantize/value-range.ts";
export type { Json, Layer, LayerGraph, ModelInput, Weight } from "./types.ts";
