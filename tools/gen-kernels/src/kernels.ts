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

import { endianness } from "node:os";

/** Node.js has it; its types come with those of browsers. */
declare const WebAssembly: {
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (module: object) => { readonly exports: object };
};

const wasm: string =
  "${base64}";

/** An instance's exports; \`undefined\` where the processor has no vector instructions, or Node.js no WebAssembly. */
export function openKernel(): object | undefined {
  // typed arrays have the processor's order of bytes, the memory of WebAssembly has not
  if (endianness() !== "LE") return undefined;
  try {
    return new WebAssembly.Instance(new WebAssembly.Module(Buffer.from(wasm, "base64"))).exports;
  } catch {
    return undefined;
  }
}
`;
}
