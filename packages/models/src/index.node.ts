export { bundledModel } from "./bundled-model.ts";
export { InputAsOutputError } from "./files/errors.ts";
export { readModel } from "./files/read-model.ts";
export { type ModelPlace, type WriteModelOptions, writeModel } from "./files/write-model.ts";
export type { FileDtype } from "./formats/onnx/model-variants.ts";
export { type FetchHubOptions, fetchHubModel, type HubModel } from "./hub/fetch-hub-model.ts";
export { HubOfflineError, HubRefusalError } from "./hub/hub-errors.ts";
export { HubReferenceError } from "./hub/hub-reference.ts";
// what runs anywhere is listed there, name by name
export * from "./index.ts";
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
