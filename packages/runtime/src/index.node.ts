export { engineVersion } from "./engine-version.ts";
export { whyNotNative } from "./engines/why-not-native.ts";
// what runs anywhere is listed there, name by name
export * from "./index.ts";
export { openClassifier } from "./open-classifier.ts";
export { prepareEngine } from "./prepare-engine.ts";
export { type QuantizeOptions, quantizeModel } from "./quantize/quantize-model.ts";
export { returnFreedMemory } from "./return-freed-memory.ts";
