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
  "AGFzbQEAAAABFgNgAX8Be2ADe3t7AXtgBn9/f39/fQADBAMAAQIFAwEAEAcVAgZtZW1vcnkCAAhibGVuZFJvdwACCqYBAw4AIAD9XAIA/YkB/akBCxkAIAD9+gEgASAA/bEB/foBIAL95gH95AELewMCewJ/AnsgBf0TIQYDQCAAKAIAIQggACgCBCEJIAD9CQIIIQcgAiAIahAAIAIgCWoQACAHEAEhCiADIAhqEAAgAyAJahAAIAcQASELIAQgCiALIAr95QEgBv3mAf3kAf0LBAAgBEEMaiEEIABBDGohACAAIAFJDQALCw==";

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
