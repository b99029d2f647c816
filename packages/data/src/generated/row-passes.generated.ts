/*
 * packages/data/src/resize/pillow/row-passes.wat in WebAssembly.
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
  "AGFzbQEAAAABEQJgBH9/f38AYAZ/f39/f38AAwMCAAEFAwEAAQcaAwZtZW1vcnkCAAZhY3Jvc3MAAARkb3duAAEKkgUC3wECAn8DewNAIAIgACgCAGohBCAAKAIEIQUgAEEIaiEAQYCAgAH9ESEH/QwAAAAAAAAAAAAAAAAAAAAAIQgDQCAE/V0DAP0MAAAAAAAAAAAAAAAAAAAAAP0NABADEAEQBBACEAUQEBAQECEGIAcgBiAA/QkCAP26Af2uASEHIAggBiAA/QkCBP26Af2uASEIIARBBmohBCAAQQhqIQAgBUEBayIFDQALIAcgCEEP/asB/a4BQRb9rAEhByAHIAf9hQEhByADIAcgB/1m/VoCAAAgA0EDaiEDIAAgAUkNAAsLrgMCAn8NeyAEIAVqIQUDQEGAgIAB/REhDSANIQ4gDSEPIA0hEP0MAAAAAAAAAAAAAAAAAAAAACERIBEhEiARIRMgESEUIAAhBiACIQcDQCAH/QAEACEIIAcgA2r9AAQAIQkgBv0JAgAhCyAG/QkCBCEMIAggCf0NABABEQISAxMEFAUVBhYHFyEKIAggCf0NCBgJGQoaCxsMHA0dDh4PHyEJIAr9iQEhCCANIAggC/26Af2uASENIBEgCCAM/boB/a4BIREgCv2KASEIIA4gCCAL/boB/a4BIQ4gEiAIIAz9ugH9rgEhEiAJ/YkBIQggDyAIIAv9ugH9rgEhDyATIAggDP26Af2uASETIAn9igEhCCAQIAggC/26Af2uASEQIBQgCCAM/boB/a4BIRQgByADQQF0aiEHIAZBCGohBiAGIAFJDQALIAQgDSARQQ/9qwH9rgFBFv2sASAOIBJBD/2rAf2uAUEW/awB/YUBIA8gE0EP/asB/a4BQRb9rAEgECAUQQ/9qwH9rgFBFv2sAf2FAf1m/QsEACACQRBqIQIgBEEQaiEEIAQgBUkNAAsL";

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
