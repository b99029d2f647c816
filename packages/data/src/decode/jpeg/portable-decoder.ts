import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { type TurboImage, TurboJpeg, type TurboOptions } from "./turbo-jpeg.ts";

/** What is used of it; its types come with those of browsers only. */
declare const WebAssembly: { readonly Module: new (code: Uint8Array) => object };

let portable: TurboJpeg | undefined;

/**
 * Decodes with libjpeg-turbo in WebAssembly, at a third of the native one's speed and in this thread, what the native one
 * does not: CMYK, odd subsamplings, damage that can be mended, everything where it is missing.
 * @returns `undefined` where it is cut short, no JPEG that TensorFlow decodes, or too large for it.
 */
export function decodePortably(jpeg: Uint8Array, options: TurboOptions): TurboImage | undefined {
  portable ??= new TurboJpeg(new WebAssembly.Module(readFileSync(wasm())));
  return portable.decode(jpeg, options);
}

function wasm(): string {
  const require = createRequire(import.meta.url);
  return require.resolve("@cwasm/jpeg-turbo/jpeg-turbo.wasm");
}
