/**
 * `node pack-onnxruntime.mjs PLATFORM ARCH`, in the folder of the package that carries ONNX Runtime for one platform, before
 * it is packed: puts together what of onnxruntime-node runs there. Nothing of it is committed.
 */
import { cpSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { onnxRuntimeLicense } from "./onnxruntime-license.mjs";

const source = fileURLToPath(new URL("../packages/runtime/node_modules/onnxruntime-node", import.meta.url));
const [platform = "", arch = ""] = process.argv.slice(2);
const bin = `bin/napi-v6/${platform}/${arch}`;

/** macOS's library is there twice, as a name and as what the name points to: npm has no links. Only the first is loaded. */
const isTwin = (file) => /^libonnxruntime\.\d+\.\d+\.\d+\.dylib$/.test(file);

rmSync("dist", { recursive: true, force: true });
for (const file of readdirSync(join(source, "dist")).filter((name) => name.endsWith(".js")))
  cpSync(join(source, "dist", file), join("dist/lib", file));
for (const file of readdirSync(join(source, bin)).filter((name) => !isTwin(name)))
  cpSync(join(source, bin, file), join("dist", bin, file));
writeFileSync("LICENSE", onnxRuntimeLicense());
