/** What runs anywhere: the library that runs networks is passed in. A bundle for a page gets this alone. */
export type { OnnxRuntimeLibrary } from "./engines/onnx-runtime-library.ts";
export {
  BatchShapeError,
  ContainedModelError,
  CostlyModelError,
  DeviceError,
  DisposedClassifierError,
  EngineNotSetUpError,
  NoCalibrationImagesError,
  ThreadCountError,
  UnknownEngineError,
  UnrunnableModelError,
  UnsupportedEngineError,
} from "./errors.ts";
export { type OpenClassifierInOptions, openClassifierIn } from "./open-classifier-in.ts";
export type { EngineName, OnnxEngineName, OpenClassifierOptions, RunningClassifier } from "./types.ts";
export { type DeviceName, deviceNames } from "./types.ts";
