/*
 * packages/runtime/src/preprocessing/scale-pixels.wat in WebAssembly.
 * Generated: do not edit. Change that file, or tools/gen-kernels, and run `pnpm gen:kernels`.
 * Compiled by wabt 1.0.39.
 */

/** Node.js has it as browsers have; its types come with theirs. */
declare const WebAssembly: {
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (module: object) => { readonly exports: object };
};

const wasm: string =
  "AGFzbQEAAAABFANgBX9/f39/AGADf39/AGACf38AAwQDAAECBQMBABAHOQQGbWVtb3J5AgAPc2NhbGVJbnRvUGxhbmVzAAAMc2NhbGVJblBsYWNlAAELdHVybkluUGxhY2UAAgrUBAOyAgEHeyAE/QAEACEIA0AgAP0ABAAhBSAA/QAEECEGIAD9AAQgIQcgBSAG/Q0AAQIDDA0ODxgZGhsAAQIDIAf9DQABAgMEBQYHCAkKCxQVFhchCSAFIAb9DQQFBgcQERITHB0eHwABAgMgB/0NAAECAwQFBgcICQoLGBkaGyEKIAUgBv0NCAkKCxQVFhcAAQIDAAECAyAH/Q0AAQIDBAUGBxAREhMcHR4fIQsgCSAI/ecBIAT9AAQQ/eUBIAT9AAQg/ecBIQkgCiAI/ecBIAT9AAQw/eUBIAT9AARA/ecBIQogCyAI/ecBIAT9AARQ/eUBIAT9AARg/ecBIQsgAiAJ/QsEACACIANqIAr9CwQAIAIgA0EBdGogC/0LBAAgAkEQaiECIABBMGohACAAIAFJDQALC4YBAQF7IAL9AAQAIQMDQCAAIAD9AAQAIAP95wEgAv0ABBD95QEgAv0ABCD95wH9CwQAIAAgAP0ABBAgA/3nASAC/QAEMP3lASAC/QAEQP3nAf0LBBAgACAA/QAEICAD/ecBIAL9AARQ/eUBIAL9AARg/ecB/QsEICAAQTBqIQAgACABSQ0ACwuVAQEDewNAIAD9AAQAIQIgAP0ABBAhAyAA/QAEICEEIAAgAiAD/Q0ICQoLBAUGBwABAgMUFRYX/QsEACAAIAIgA/0NEBESEwwNDg8AAQIDHB0eHyAE/Q0AAQIDBAUGBxAREhMMDQ4P/QsEECAAIAMgBP0NCAkKCxwdHh8YGRobFBUWF/0LBCAgAEEwaiEAIAAgAUkNAAsL";

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
