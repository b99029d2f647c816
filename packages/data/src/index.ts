export { type DecodeOptions, decodeImage } from "./decode-image.ts";
export {
  AmbiguousFolderError,
  DecoderNotSetUpError,
  EmptySubsetError,
  FolderWithoutGroupError,
  GroupWithoutFolderError,
  ImageError,
  NoImagesError,
  NoMatchError,
  NoSubfoldersError,
  UnknownClassNameError,
  UnreadableFileError,
  UnreadableFolderError,
  UnreadableImageError,
  UnreadableManifestError,
} from "./errors.ts";
export { folderTerms } from "./folder-name.ts";
export type { ImageFormat } from "./image-format.ts";
export { type DifferenceHash, differenceHash, hammingDistance } from "./inspect/difference-hash.ts";
export { type BrokenImage, type ImageInspection, inspectImages } from "./inspect/inspect-images.ts";
export { nearDuplicateGroups } from "./inspect/near-duplicates.ts";
export { type GlobOptions, listGlob } from "./list-glob.ts";
export {
  allImageExtensions,
  type ImageFolder,
  imageExtensions,
  type ListOptions,
  listImageFolder,
} from "./list-image-folder.ts";
export { listManifest } from "./list-manifest.ts";
export { type LoadOptions, loadBatches } from "./load-batches.ts";
export { loadImage } from "./load-image.ts";
export { matchFolders, type NamedGroup } from "./match-folders.ts";
export { prepareDecoder } from "./prepare-decoder.ts";
export { type ReadTextOptions, readTextFile, readTextStream } from "./read-text-file.ts";
export {
  type AspectRatio,
  type Interpolation,
  interpolations,
  type ResizeOptions,
  resize,
  resizeInto,
} from "./resize/resize.ts";
export { type ResizeTarget, resizeBilinear, resizeBilinearInto } from "./resize/resize-bilinear.ts";
export { type SelectOptions, selectImages } from "./select-images.ts";
export { makeThumbnail, type ThumbnailOptions } from "./thumbnail.ts";
export type {
  Channels,
  ColorMode,
  ImageFile,
  ImageSize,
  LoadedBatch,
  Picture,
  PixelBatch,
  ShrinkTarget,
  SkippedFile,
} from "./types.ts";
