import { createHash, randomUUID } from "node:crypto";
import { readFileSync, statSync } from "node:fs";
import { mkdir, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { hashModel, weightsBeside } from "./hash-model.ts";

/**
 * {@linkcode hashModel} of a file, read again only where the file has changed. Folders are always read, and
 * models whose weights lie in other files.
 *
 * @param folder - The activation cache's.
 */
export async function rememberedHash(path: string, folder: string): Promise<string> {
  const known = knownHash(path, folder);
  if (known !== undefined) return known;
  const place = placeOf(path, folder);
  const hash = await hashModel(path);
  // of a file that changed in the meantime nothing is kept
  const isWhole = (await weightsBeside(path)).length === 0;
  if (isWhole && place !== undefined && place === placeOf(path, folder)) await keep(place, hash);
  return hash;
}

/** The hash that was kept of this very file; at once, for who has no time to wait. */
export function knownHash(path: string, folder: string): string | undefined {
  const place = placeOf(path, folder);
  if (place === undefined) return undefined;
  try {
    const text = readFileSync(place, "utf8");
    return /^[\da-f]{64}$/.test(text) ? text : undefined;
  } catch {
    return undefined;
  }
}

/** `undefined` for what is no file. */
function placeOf(path: string, folder: string): string | undefined {
  const found = statSync(path, { bigint: true, throwIfNoEntry: false });
  if (!found?.isFile()) return undefined;
  const version = `${path} ${found.size} ${found.mtimeNs} ${found.ino} ${found.dev}`;
  return join(folder, "hashes", createHash("sha256").update(version).digest("hex").slice(0, 32));
}

async function keep(place: string, hash: string): Promise<void> {
  const part = `${place}.${randomUUID().slice(0, 8)}.part`;
  try {
    await mkdir(join(place, ".."), { recursive: true, mode: 0o700 });
    await writeFile(part, hash, { mode: 0o600 });
    await rename(part, place);
  } catch {
    await rm(part, { force: true }).catch(() => {});
  }
}
