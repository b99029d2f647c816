export { type DecodeOptions, decodeImage } from "./decode-image.ts";
export {
  AmbiguousFolderError,
  FolderWithoutGroupError,
  GroupWithoutFolderError,
  ImageError,
  NoImagesError,
  NoSubfoldersError,
  UnreadableFolderError,
  UnreadableImageError,
} from "./errors.ts";
export { folderTerms } from "./folder-name.ts";
export { type ImageFolder, imageExtensions, type ListOptions, listImageFolder } from "./list-image-folder.ts";
export { type LoadOptions, loadBatches } from "./load-batches.ts";
export { loadImage } from "./load-image.ts";
export { matchFolders, type NamedGroup } from "./match-folders.ts";
export {
  type AspectRatio,
  type Interpolation,
  interpolations,
  type ResizeOptions,
  resize,
  resizeInto,
} from "./resize/resize.ts";
export { type ResizeTarget, resizeBilinear, resizeBilinearInto } from "./resize/resize-bilinear.ts";
export type {
  ImageFile,
  ImageSize,
  LoadedBatch,
  Picture,
  PixelBatch,
  SkippedFile,
} from "./types.ts";
