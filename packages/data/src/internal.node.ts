// what runs anywhere is listed there, name by name

export { decoderVersions } from "./decode/decoder-versions.ts";
export { prepareDecoder } from "./decode/prepare-decoder.ts";
export { type ReadTextOptions, readTextFile, readTextStream } from "./files/read-text-file.ts";
export * from "./internal.ts";
export { allImageExtensions } from "./list/list-image-folder.ts";
export { makeThumbnail, type ThumbnailOptions } from "./thumbnail.ts";
