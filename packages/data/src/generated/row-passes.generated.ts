/*
 * packages/data/src/resize/pillow/row-passes.wat in WebAssembly.
 * Generated: do not edit. Change that file, or tools/gen-kernels, and run `pnpm gen:kernels`.
 * Compiled by wabt 1.0.39.
 */

/** Node.js has it as browsers have; its types come with theirs. */
declare const WebAssembly: {
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (module: object) => { readonly exports: object };
};

const wasm: string =
  "AGFzbQEAAAABEQJgBH9/f38AYAZ/f39/f38AAwMCAAEFAwEAAQcaAwZtZW1vcnkCAAZhY3Jvc3MAAARkb3duAAEKkgUC3wECAn8DewNAIAIgACgCAGohBCAAKAIEIQUgAEEIaiEAQYCAgAH9ESEH/QwAAAAAAAAAAAAAAAAAAAAAIQgDQCAE/V0DAP0MAAAAAAAAAAAAAAAAAAAAAP0NABADEAEQBBACEAUQEBAQECEGIAcgBiAA/QkCAP26Af2uASEHIAggBiAA/QkCBP26Af2uASEIIARBBmohBCAAQQhqIQAgBUEBayIFDQALIAcgCEEP/asB/a4BQRb9rAEhByAHIAf9hQEhByADIAcgB/1m/VoCAAAgA0EDaiEDIAAgAUkNAAsLrgMCAn8NeyAEIAVqIQUDQEGAgIAB/REhDSANIQ4gDSEPIA0hEP0MAAAAAAAAAAAAAAAAAAAAACERIBEhEiARIRMgESEUIAAhBiACIQcDQCAH/QAEACEIIAcgA2r9AAQAIQkgBv0JAgAhCyAG/QkCBCEMIAggCf0NABABEQISAxMEFAUVBhYHFyEKIAggCf0NCBgJGQoaCxsMHA0dDh4PHyEJIAr9iQEhCCANIAggC/26Af2uASENIBEgCCAM/boB/a4BIREgCv2KASEIIA4gCCAL/boB/a4BIQ4gEiAIIAz9ugH9rgEhEiAJ/YkBIQggDyAIIAv9ugH9rgEhDyATIAggDP26Af2uASETIAn9igEhCCAQIAggC/26Af2uASEQIBQgCCAM/boB/a4BIRQgByADQQF0aiEHIAZBCGohBiAGIAFJDQALIAQgDSARQQ/9qwH9rgFBFv2sASAOIBJBD/2rAf2uAUEW/awB/YUBIA8gE0EP/asB/a4BQRb9rAEgECAUQQ/9qwH9rgFBFv2sAf2FAf1m/QsEACACQRBqIQIgBEEQaiEEIAQgBUkNAAsL";

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
