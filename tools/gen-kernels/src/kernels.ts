import { readFileSync } from "node:fs";
import { project } from "@coarse/testing";
import openWabt from "wabt";

/** A part that is written in WebAssembly: where its source and what is made of it lie in the project. */
export interface Kernel {
  readonly source: string;
  readonly generated: string;
}

/** All of them. */
export const kernels: readonly Kernel[] = [
  {
    source: "packages/data/src/resize/blend-row.wat",
    generated: "packages/data/src/generated/blend-row.generated.ts",
  },
  {
    source: "packages/data/src/resize/pillow/row-passes.wat",
    generated: "packages/data/src/generated/row-passes.generated.ts",
  },
  {
    source: "packages/runtime/src/preprocessing/scale-pixels.wat",
    generated: "packages/runtime/src/generated/scale-pixels.generated.ts",
  },
];

/** The module that a kernel becomes, as text. */
export async function compileKernel({ source }: Kernel): Promise<string> {
  const wabt = await openWabt();
  const kernel = wabt.parseWat(source, readFileSync(project(source), "utf8"), { simd: true });
  try {
    kernel.validate();
    const { buffer } = kernel.toBinary({});
    return asModule(source, Buffer.from(buffer).toString("base64"));
  } finally {
    kernel.destroy();
  }
}

function asModule(source: string, base64: string): string {
  return `/*
 * ${source} in WebAssembly.
 * Generated: do not edit. Change that file, or tools/gen-kernels, and run \`pnpm gen:kernels\`.
 * Compiled by wabt 1.0.39.
 */

/** Node.js has it as browsers have; its types come with theirs. */
declare const WebAssembly: {
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (module: object) => { readonly exports: object };
};

const wasm: string =
  "${base64}";

/** An instance's exports; \`undefined\` where the processor has no vector instructions, or there is no WebAssembly. */
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
`;
}
