export { type DecodeOptions, decodeImage } from "./decode/decode-image.ts";
// what runs anywhere is listed there, name by name
export * from "./index.ts";
export { type BrokenImage, type ImageInspection, inspectImages } from "./inspect/inspect-images.ts";
export { type GlobOptions, listGlob } from "./list/list-glob.ts";
export {
  type ImageFolder,
  imageExtensions,
  type ListOptions,
  listImageFolder,
} from "./list/list-image-folder.ts";
export { listManifest } from "./list/list-manifest.ts";
export { type LoadOptions, loadBatches } from "./load/load-batches.ts";
export { loadImage } from "./load/load-image.ts";
