// libjpeg-turbo as npm has it, with the fast DCT: the binary itself, since what would find it is not installed.
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

const require = createRequire(import.meta.url);
const folder = dirname(require.resolve("@julusian/jpeg-turbo/package.json"));
const platform = `jpeg-turbo-${process.platform}-${process.arch}`;

export const { decompressSync } = require(join(folder, "prebuilds", platform, "node-napi-v7.node"));

/** The number of its format of three bytes a pixel. */
export const RGB = 0;
