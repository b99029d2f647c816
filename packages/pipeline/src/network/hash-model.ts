import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { readdir, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { pipeline } from "node:stream/promises";

/**
 * SHA-256 of a model file in hexadecimal. Of a folder, or of the `model.json` in it, that of its files' contents one behind
 * the other in the order of their names: what `cat FOLDER/* | sha256sum` prints.
 */
export async function hashModel(source: string): Promise<string> {
  const path = basename(source) === "model.json" ? dirname(source) : source;
  const hash = createHash("sha256");
  const files = (await stat(path)).isDirectory()
    ? (await readdir(path)).sort().map((name) => join(path, name))
    : [path];
  for (const file of files) await pipeline(createReadStream(file), hash, { end: false });
  return hash.digest("hex");
}
