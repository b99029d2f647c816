import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { InputHashError } from "./input-errors.ts";
import type { PinnedFile } from "./pinned-inputs.ts";

/** Lower-case hexadecimal SHA-256 of a file. */
function sha256(path: string): string {
  return createHash("sha256").update(readFileSync(path)).digest("hex");
}

/**
 * Path of a pinned file in a folder.
 * @throws {InputHashError} where its content differs from the pinned one.
 */
export function verifiedPath(folder: string, file: PinnedFile): string {
  const path = join(folder, file.name);
  const actual = sha256(path);
  if (actual !== file.sha256) throw new InputHashError(path, file.sha256, actual);
  return path;
}
