import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { readdir, stat } from "node:fs/promises";
import { basename, dirname, isAbsolute, join } from "node:path";
import { pipeline } from "node:stream/promises";
import { ModelNotFoundError } from "@coarse/models";
import { weightFilesOf } from "@coarse/models/files";

/**
 * SHA-256 of a model file in hexadecimal. Of a folder, or of the `model.json` in it, that of its files' contents one behind
 * the other in the order of their names: what `cat FOLDER/* | sha256sum` prints. Behind an ONNX file follow the files beside it in which
 * its weights lie.
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
  if (entry.isFile()) return [path, ...(await weightsBeside(path))];
  const names = entry.isDirectory() ? (await readdir(path)).sort() : [];
  const files = names.map((name) => join(path, name));
  const entries = await Promise.all(files.map((file) => stat(file)));
  if (names.includes("model.json") && entries.every((one) => one.isFile())) return files;
  throw new ModelNotFoundError(path);
}

/** Files with a model's weights, in the order of their names, as far as they may be read with it. */
export async function weightsBeside(path: string): Promise<readonly string[]> {
  const names = (await weightFilesOf(path)).filter(
    (name) => !isAbsolute(name) && !name.split(/[\\/]/).includes(".."),
  );
  const files = [...names].sort().map((name) => join(dirname(path), name));
  const entries = await Promise.all(files.map((file) => stat(file).catch(() => undefined)));
  return files.filter((_, i) => entries[i]?.isFile());
}
