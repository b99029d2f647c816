/*
 * packages/data/src/resize/blend-row.wat in WebAssembly.
 * Generated: do not edit. Change that file, or tools/gen-kernels, and run `pnpm gen:kernels`.
 * Compiled by wabt 1.0.39.
 */

import { endianness } from "node:os";

/** Node.js has it; its types come with those of browsers. */
declare const WebAssembly: {
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (module: object) => { readonly exports: object };
};

const wasm: string =
  "AGFzbQEAAAABCgFgBn9/f39/fAADAgEABQMBABAHFQIGbWVtb3J5AgAIYmxlbmRSb3cAAArxAgHuAgMCewJ/BnsgBf0UIQYDQCAAKAIAIQggACgCBCEJIAD9CgMIIQcgAiAIav1cAgD9iQH9qQEhCiACIAlq/VwCAP2JAf2pASAK/bEBIQsgAyAIav1cAgD9iQH9qQEhDCADIAlq/VwCAP2JAf2pASAM/bEBIQ0gCv3+ASAL/f4BIAf98gH98AEhDiAM/f4BIA39/gEgB/3yAf3wASEPIAQgDiAPIA798QEgBv3yAf3wAf1e/VsDAAAgCiAK/Q0ICQoLDA0ODwgJCgsMDQ4PIQogCyAL/Q0ICQoLDA0ODwgJCgsMDQ4PIQsgDCAM/Q0ICQoLDA0ODwgJCgsMDQ4PIQwgDSAN/Q0ICQoLDA0ODwgJCgsMDQ4PIQ0gCv3+ASAL/f4BIAf98gH98AEhDiAM/f4BIA39/gEgB/3yAf3wASEPIAQgDiAPIA798QEgBv3yAf3wAf1e/VoCCAAgBEEMaiEEIABBEGohACAAIAFJDQALCw==";

/** An instance's exports; `undefined` where the processor has no vector instructions, or Node.js no WebAssembly. */
export function openKernel(): object | undefined {
  // typed arrays have the processor's order of bytes, the memory of WebAssembly has not
  if (endianness() !== "LE") return undefined;
  try {
    return new WebAssembly.Instance(new WebAssembly.Module(Buffer.from(wasm, "base64"))).exports;
  } catch {
    return undefined;
  }
}
