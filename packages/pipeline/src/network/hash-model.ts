import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { readdir, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { pipeline } from "node:stream/promises";
import { ModelNotFoundError } from "@coarse/models";

/**
 * SHA-256 of a model file in hexadecimal. Of a folder, or of the `model.json` in it, that of its files' contents one behind
 * the other in the order of their names: what `cat FOLDER/* | sha256sum` prints.
 *
 * @throws {ModelNotFoundError} for what can't be a model: a device, a pipe, a folder without `model.json`. It is not read;
 * it may have no end
 */
export async function hashModel(source: string): Promise<string> {
  const path = basename(source) === "model.json" ? dirname(source) : source;
  const hash = createHash("sha256");
  for (const file of await filesOf(path)) await pipeline(createReadStream(file), hash, { end: false });
  return hash.digest("hex");
}

async function filesOf(path: string): Promise<readonly string[]> {
  const entry = await stat(path);
  if (entry.isFile()) return [path];
  const names = entry.isDirectory() ? (await readdir(path)).sort() : [];
  const files = names.map((name) => join(path, name));
  const entries = await Promise.all(files.map((file) => stat(file)));
  if (names.includes("model.json") && entries.every((one) => one.isFile())) return files;
  throw new ModelNotFoundError(path);
}
