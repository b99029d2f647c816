export { type DecodeOptions, decodeImage } from "./decode/decode-image.ts";
export { decoderVersions } from "./decode/decoder-versions.ts";
export type { ImageFormat } from "./decode/image-format.ts";
export { prepareDecoder } from "./decode/prepare-decoder.ts";
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
export { type ReadTextOptions, readTextFile, readTextStream } from "./files/read-text-file.ts";
export { type DifferenceHash, differenceHash, hammingDistance } from "./inspect/difference-hash.ts";
export { type BrokenImage, type ImageInspection, inspectImages } from "./inspect/inspect-images.ts";
export { nearDuplicateGroups } from "./inspect/near-duplicates.ts";
export { folderTerms } from "./list/folder-name.ts";
export { type GlobOptions, listGlob } from "./list/list-glob.ts";
export {
  allImageExtensions,
  type ImageFolder,
  imageExtensions,
  type ListOptions,
  listImageFolder,
} from "./list/list-image-folder.ts";
export { listManifest } from "./list/list-manifest.ts";
export { matchFolders, type NamedGroup } from "./list/match-folders.ts";
export { type SelectOptions, selectImages } from "./list/select-images.ts";
export { type LoadOptions, loadBatches } from "./load/load-batches.ts";
export { loadImage } from "./load/load-image.ts";
export type { GeometryOptions } from "./resize/check-geometry.ts";
export type { Geometry, ResizeStep, Sides } from "./resize/geometry.ts";
export { type PillowInterpolation, pillowInterpolations } from "./resize/pillow/pillow-filters.ts";
export {
  type AspectRatio,
  type Interpolation,
  interpolations,
  type ResizeOptions,
  resize,
  resizeInto,
} from "./resize/resize.ts";
export { type ResizeTarget, resizeBilinear, resizeBilinearInto } from "./resize/resize-bilinear.ts";
export { resizeImage } from "./resize/resize-image.ts";
export { makeThumbnail, type ThumbnailOptions } from "./thumbnail.ts";
export type {
  Channels,
  ColorMode,
  DecodedImage,
  ImageFile,
  ImageSize,
  LoadedBatch,
  PixelBatch,
  ShrinkTarget,
  SkippedFile,
} from "./types.ts";
