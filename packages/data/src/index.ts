export { detectFormat, type ImageFormat } from "./decode/image-format.ts";
export { decodeJpegBytes, type JpegBytesOptions } from "./decode/jpeg/decode-jpeg-bytes.ts";
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
export { type MatchFoldersOptions, matchFolders, type NamedGroup } from "./list/match-folders.ts";
export { type SelectOptions, selectImages } from "./list/select-images.ts";
export type { GeometryOptions } from "./resize/check-geometry.ts";
export type { Geometry } from "./resize/geometry.ts";
export type { PillowInterpolation } from "./resize/pillow/pillow-filters.ts";
export {
  type AspectRatio,
  type Interpolation,
  interpolations,
  type ResizeOptions,
  resize,
} from "./resize/resize.ts";
export { resizeImage } from "./resize/resize-image.ts";
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
