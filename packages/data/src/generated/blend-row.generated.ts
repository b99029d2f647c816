/*
 * packages/data/src/resize/blend-row.wat in WebAssembly.
 * Generated: do not edit. Change that file, or tools/gen-kernels, and run `pnpm gen:kernels`.
 * Compiled by wabt 1.0.39.
 */

/** Node.js has it as browsers have; its types come with theirs. */
declare const WebAssembly: {
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (module: object) => { readonly exports: object };
};

const wasm: string =
  "AGFzbQEAAAABFgNgAX8Be2ADe3t7AXtgBn9/f39/fQADBAMAAQIFAwEAEAcVAgZtZW1vcnkCAAhibGVuZFJvdwACCqYBAw4AIAD9XAIA/YkB/akBCxkAIAD9+gEgASAA/bEB/foBIAL95gH95AELewMCewJ/AnsgBf0TIQYDQCAAKAIAIQggACgCBCEJIAD9CQIIIQcgAiAIahAAIAIgCWoQACAHEAEhCiADIAhqEAAgAyAJahAAIAcQASELIAQgCiALIAr95QEgBv3mAf3kAf0LBAAgBEEMaiEEIABBDGohACAAIAFJDQALCw==";

/** An instance's exports; `undefined` where the processor has no vector instructions, or there is no WebAssembly. */
export function openKernel(): object | undefined {
  // typed arrays have the processor's order of bytes, the memory of WebAssembly has not
  if (new Uint8Array(new Uint16Array([1]).buffer)[0] !== 1) return undefined;
  try {
    const bytes = Uint8Array.from(atob(wasm), (character) => character.charCodeAt(0));
    return new WebAssembly.Instance(new WebAssembly.Module(bytes)).exports;
  } catch {
    return undefined;
  }
}
