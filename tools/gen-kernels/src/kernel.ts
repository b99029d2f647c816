import { readFileSync } from "node:fs";
import { project } from "@coarse/testing";
import openWabt from "wabt";

const source = "packages/data/src/resize/blend-row.wat";

/** Where the compiled kernel lies. */
export const kernelFile: string = project("packages/data/src/generated/blend-row.generated.ts");

/** The module that holds the compiled kernel, as text. */
export async function compileKernel(): Promise<string> {
  const wabt = await openWabt();
  const kernel = wabt.parseWat(source, readFileSync(project(source), "utf8"), { simd: true });
  try {
    kernel.validate();
    const { buffer } = kernel.toBinary({});
    return asModule(Buffer.from(buffer).toString("base64"));
  } finally {
    kernel.destroy();
  }
}

function asModule(base64: string): string {
  return `/*
 * A row of a bilinear resize in WebAssembly.
 * Generated: do not edit. Change ${source} and run \`pnpm gen:kernels\`.
 * Compiled by wabt 1.0.39.
 */

/** The compiled module, in base64. */
export const blendRowWasm: string =
  "${base64}";
`;
}
