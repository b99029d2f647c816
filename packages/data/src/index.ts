/** What runs anywhere: pixels in, pixels out, and names. A bundle for a page gets this alone. */
export { toColorMode } from "./color-mode.ts";
export { detectFormat, type ImageFormat } from "./decode/image-format.ts";
export { decodeJpegBytes, type JpegBytesOptions } from "./decode/jpeg/decode-jpeg-bytes.ts";
export { TurboJpeg } from "./decode/jpeg/turbo-jpeg.ts";
export { turnUpright } from "./decode/jpeg/turn-upright.ts";
export { type JpegColors, jpegColors } from "./decode/jpeg-structure/jpeg-colors.ts";
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
export { type InkImage, inksToColors } from "./inks-to-colors.ts";
export { type DifferenceHash, differenceHash, hammingDistance } from "./inspect/difference-hash.ts";
export { nearDuplicateGroups } from "./inspect/near-duplicates.ts";
export { folderTerms } from "./list/folder-name.ts";
export { matchFolders, type NamedGroup } from "./list/match-folders.ts";
export { type SelectOptions, selectImages } from "./list/select-images.ts";
export type { GeometryOptions } from "./resize/check-geometry.ts";
export type { Geometry } from "./resize/geometry.ts";
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
