// what runs anywhere is listed there, name by name

export { configurationBeside } from "./files/configuration-beside-file.ts";
export { onnxInFolder } from "./files/model-folder.ts";
export { checkModelOutput } from "./files/write-model.ts";
export { cachedHubModel } from "./hub/fetch-hub-model.ts";
export { isHubName } from "./hub/hub-reference.ts";
export * from "./internal.ts";
export { cacheFolder, checkCacheFolder } from "./pretrained/catalog/cache-folder.ts";
export { type ReadModelApartOptions, readModelApart } from "./worker/read-model-apart.ts";
export type { ModelForm, ReadingThread } from "./worker/reading-thread.ts";
