/** What runs anywhere: bytes and a finder of the files beside them in, files out. A bundle for a page gets this alone. */
export { modelToOnnx } from "./convert/model-to-onnx.ts";
export {
  Hdf5LibraryError,
  LabelCountError,
  LabelFileError,
  ModelError,
  ModelNotFoundError,
  NoClassScoresError,
  NotAClassifierError,
  OccupiedPathError,
  UnknownArchitectureError,
  UnknownInputSizeError,
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
export { type ApplicationName, applications } from "./generated/applications.generated.ts";
export { replaceModelHead } from "./head/replace-model-head.ts";
export type { OutputKind } from "./head/scores/output-kind.ts";
export { type OutputMeaning, taxonomyOfModel } from "./labels/meaning-of-outputs.ts";
export { parseLabelFile } from "./labels/parse-label-file.ts";
export type { LabelList } from "./labels/parse-labels.ts";
export { taxonomyOfLabels } from "./labels/recognize-labels.ts";
export type { CoarseOutputs, Int8Calibration, Model, ModelFormat, OtherOutput } from "./model.ts";
export type { FindNeighbor, NeighborFile } from "./neighbor-file.ts";
export type { ConfigurationBeside } from "./preprocessing/configuration-beside.ts";
export { type ReadPreprocessingOptions, readPreprocessing } from "./preprocessing/read-preprocessing.ts";
export type { WantedPreprocessing } from "./preprocessing/said-preprocessing.ts";
export type { Application, ApplicationWeights } from "./pretrained/application.ts";
export { findApplication } from "./pretrained/applications/find-application.ts";
export type { Json, Layer, LayerGraph, ModelInput, Weight } from "./types.ts";
