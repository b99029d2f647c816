import { createRequire } from "node:module";
import type { EngineName } from "./types.ts";

const packages: Readonly<Record<EngineName, string>> = {
  onnxruntime: "onnxruntime-node",
  "tfjs-node": "@tensorflow/tfjs-node",
};

/** Version of the package that an engine is made of, for reports; `undefined` where it is not installed. */
export function engineVersion(engine: EngineName): string | undefined {
  try {
    const { version }: { version?: string } = createRequire(import.meta.url)(
      `${packages[engine]}/package.json`,
    );
    return version;
  } catch {
    return undefined;
  }
}
