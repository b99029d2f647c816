// what runs anywhere is listed there, name by name
export * from "./index.ts";
export { openClassifier } from "./open-classifier.ts";
export { type QuantizeOptions, quantizeModel } from "./quantize/quantize-model.ts";
