// what runs anywhere is listed there, name by name

export { whyNotNative } from "./engines/why-not-native.ts";
export * from "./index.ts";
export { openClassifier } from "./open-classifier.ts";
export { type QuantizeOptions, quantizeModel } from "./quantize/quantize-model.ts";
export { returnFreedMemory } from "./return-freed-memory.ts";
