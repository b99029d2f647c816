import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** libjpeg-turbo, compiled for the processor: fast DCT, fancy upsampling. Decodes in one of libuv's threads. */
export interface NativeDecoder {
  /**
   * Decodes into a buffer; whoever calls has made sure that it is large enough. Throws at once where the header is
   * refused; rejects for anything else, a mere warning of damage among it, when all has been decoded all the same.
   */
  decompress(jpeg: Uint8Array, into: Uint8Array, options: { readonly format: number }): Promise<unknown>;
}

const require = createRequire(import.meta.url);

let loaded: NativeDecoder | "none" | undefined;

/** The decoder of this platform; `undefined` where there is none that can be loaded. */
export function nativeDecoder(): NativeDecoder | undefined {
  loaded ??= load() ?? "none";
  return loaded === "none" ? undefined : loaded;
}

function load(): NativeDecoder | undefined {
  const platform = `jpeg-turbo-${process.platform}-${process.arch}`;
  for (const name of [platform, `${platform}-musl`]) {
    const file = join(binaries(), name, "node-napi-v7.node");
    if (!existsSync(file)) continue;
    try {
      const addon: unknown = require(file);
      if (isDecoder(addon)) return addon;
    } catch {
      // another C library, or a system that is too old
    }
  }
  return undefined;
}

/** Beside the compiled package; sources take them from where the build does. */
function binaries(): string {
  const packed = fileURLToPath(new URL("./jpeg-turbo", import.meta.url));
  if (existsSync(packed)) return packed;
  try {
    return join(dirname(require.resolve("@julusian/jpeg-turbo/package.json")), "prebuilds");
  } catch {
    return packed;
  }
}

function isDecoder(addon: unknown): addon is NativeDecoder {
  return typeof addon === "object" && addon !== null && "decompress" in addon;
}
