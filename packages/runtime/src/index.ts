export { engineVersion } from "./engine-version.ts";
export { whyNotNative } from "./engines/why-not-native.ts";
export {
  BatchShapeError,
  ContainedModelError,
  CostlyModelError,
  DisposedClassifierError,
  EngineNotSetUpError,
  NoCalibrationImagesError,
  ThreadCountError,
  UnknownEngineError,
  UnrunnableModelError,
  UnsupportedEngineError,
} from "./errors.ts";
export { openClassifier } from "./open-classifier.ts";
export { prepareEngine } from "./prepare-engine.ts";
export { type QuantizeOptions, quantizeModel } from "./quantize/quantize-model.ts";
export { returnFreedMemory } from "./return-freed-memory.ts";
export type { EngineName, OnnxEngineName, OpenClassifierOptions, RunningClassifier } from "./types.ts";
