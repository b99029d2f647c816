/** What our own packages share, and may change at any time: nobody else's. */
export { toColorMode } from "./color-mode.ts";
export { TurboJpeg } from "./decode/jpeg/turbo-jpeg.ts";
export { turnUpright } from "./decode/jpeg/turn-upright.ts";
export { type JpegColors, jpegColors } from "./decode/jpeg-structure/jpeg-colors.ts";
export { type InkImage, inksToColors } from "./inks-to-colors.ts";
export { type DifferenceHash, differenceHash, hammingDistance } from "./inspect/difference-hash.ts";
export { nearDuplicateGroups } from "./inspect/near-duplicates.ts";
export { folderTerms } from "./list/folder-name.ts";
export { pillowInterpolations } from "./resize/pillow/pillow-filters.ts";
export { resizeInto } from "./resize/resize.ts";
export { type ResizeTarget, resizeBilinear, resizeBilinearInto } from "./resize/resize-bilinear.ts";
