import { createRequire } from "node:module";
import type { EngineName } from "./types.ts";

/**
 * Version of the package that an engine is made of, for reports; `undefined` where it is not installed.
 *
 * @param engine - Any of them.
 * @returns As npm has it: `1.30.0`.
 */
export function engineVersion(engine: EngineName): string | undefined {
  const require = createRequire(import.meta.url);
  try {
    return engine === "tfjs-node"
      ? versionIn(require("@tensorflow/tfjs-node/package.json"))
      : onnxRuntimeVersion(require("onnxruntime-common"));
  } catch {
    return undefined;
  }
}

function versionIn({ version }: { readonly version?: string }): string | undefined {
  return version;
}

/** All builds are of the version of what they have in common, which tells it. */
function onnxRuntimeVersion({ env }: typeof import("onnxruntime-common")): string | undefined {
  return env.versions.common;
}
