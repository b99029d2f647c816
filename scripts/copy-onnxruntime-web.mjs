/**
 * Copies ONNX Runtime's WebAssembly build into `dist`: a tenth of its package, which has a copy for every way of using it
 * in a page. Run in the folder of `@coarse/runtime`, after the compiler.
 */
import { cpSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { onnxRuntimeLicense } from "./onnxruntime-license.mjs";

const target = "dist/onnxruntime-web";
const source = fileURLToPath(
  new URL("../packages/runtime/node_modules/onnxruntime-web/dist/", import.meta.url),
);
rmSync(target, { recursive: true, force: true });
for (const file of ["ort-wasm-simd-threaded.mjs", "ort-wasm-simd-threaded.wasm"])
  cpSync(join(source, file), join(target, file));
// the comment at its end names a file that is not copied
const code = readFileSync(join(source, "ort.node.min.mjs"), "utf8").replace(
  /^\/\/# sourceMappingURL=.*$/m,
  "",
);
writeFileSync(join(target, "ort.node.min.mjs"), code);
writeFileSync(join(target, "ONNXRUNTIME-LICENSE"), onnxRuntimeLicense());
