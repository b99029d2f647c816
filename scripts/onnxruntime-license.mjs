import { readFileSync } from "node:fs";

/** The license of ONNX Runtime, which its packages name and do not bring along: it is the project's own, of other holders. */
export function onnxRuntimeLicense() {
  const own = readFileSync(new URL("../LICENSE", import.meta.url), "utf8");
  return own.replace(/^Copyright .*$/m, "Copyright (c) Microsoft Corporation");
}
