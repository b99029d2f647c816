/**
 * `node pack-onnxruntime.mjs PLATFORM ARCH`, in the folder of the package that carries ONNX Runtime for one platform, before
 * it is packed: puts together what of onnxruntime-node runs there. Nothing of it is committed.
 */
import { cpSync, mkdirSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { onnxRuntimeLicense } from "./onnxruntime-license.mjs";

const source = fileURLToPath(new URL("../packages/runtime/node_modules/onnxruntime-node", import.meta.url));
const [platform = "", arch = ""] = process.argv.slice(2);
const bin = `bin/napi-v6/${platform}/${arch}`;

/** macOS's library is there twice, as a name and as what the name points to: npm has no links. Only the first is loaded. */
const isTwin = (file) => /^libonnxruntime\.\d+\.\d+\.\d+\.dylib$/.test(file);

const libraries = readdirSync(join(source, bin)).filter((name) => !isTwin(name));
const scripts = readdirSync(join(source, "dist")).filter((name) => name.endsWith(".js"));

// made beside and moved, since tests pack at the same time
const made = join(".cache", `${process.pid}`);
for (const name of libraries) cpSync(join(source, bin, name), join(made, bin, name));
for (const name of scripts) cpSync(join(source, "dist", name), join(made, "lib", name));
writeFileSync(join(made, "index.js"), entry());
const files = readdirSync(made, { recursive: true }).filter((path) => statSync(join(made, path)).isFile());
for (const path of files) {
  mkdirSync(dirname(join("dist", path)), { recursive: true });
  renameSync(join(made, path), join("dist", path));
}
rmSync(made, { recursive: true });
for (const path of readdirSync("dist", { recursive: true }))
  if (statSync(join("dist", path)).isFile() && !files.includes(path)) rmSync(join("dist", path));
writeFileSync("LICENSE", onnxRuntimeLicense());

/** A library that was cut short, as by a full disk, ends the process that loads it: what is there is measured before. */
function entry() {
  const sizes = libraries.map((name) => [`${bin}/${name}`, statSync(join(source, bin, name)).size]);
  return `"use strict";
const { statSync } = require("node:fs");
const { join } = require("node:path");

for (const [file, size] of ${JSON.stringify(sizes)})
  if (statSync(join(__dirname, file)).size !== size) throw new Error(file + " is not whole");

module.exports = require("./lib/index.js");
`;
}
