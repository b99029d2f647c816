import type { Dirent } from "node:fs";
import { readdir, realpath, stat } from "node:fs/promises";
import { join } from "node:path";
import type { SkippedFile } from "../types.ts";
import { compareCodePoints } from "./code-points.ts";

/** What lies below a folder; all paths relative to it, with forward slashes. */
export interface FolderWalk {
  /** The folders in the order of their paths, `""` the folder itself, each with its files in the order of their names. */
  readonly folders: readonly { readonly path: string; readonly files: readonly string[] }[];
  /** Sub-folders that were not entered, and why. */
  readonly skipped: readonly SkippedFile[];
}

interface Walk {
  readonly root: string;
  readonly followLinks: boolean;
  readonly folders: { path: string; files: readonly string[] }[];
  readonly skipped: SkippedFile[];
}

/**
 * Lists a folder and all below it in the order of Keras (Python's `os.walk`, sorted). A link to a file counts as a
 * file; a link to a folder is entered with `followLinks` only, and never where it leads back to a folder above it.
 */
export async function walkFolder(root: string, options: { followLinks?: boolean } = {}): Promise<FolderWalk> {
  const walk: Walk = { root, followLinks: options.followLinks ?? false, folders: [], skipped: [] };
  await enter("", { walk, trail: [] });
  return {
    folders: walk.folders.toSorted((a, b) => compareCodePoints(a.path, b.path)),
    skipped: walk.skipped.toSorted((a, b) => compareCodePoints(a.file, b.file)),
  };
}

/** `trail`: the real paths of the folders above, to notice a link that leads back to one of them. */
async function enter(path: string, { walk, trail }: { walk: Walk; trail: readonly string[] }): Promise<void> {
  const absolute = join(walk.root, path);
  const real = walk.followLinks ? await realpath(absolute) : absolute;
  if (trail.includes(real)) return skip(path, "a link that leads in a circle", walk);
  const entries = await entriesOf(absolute);
  if (entries === undefined) return skip(path, "a folder that may not be listed", walk);
  const files: string[] = [];
  for (const entry of entries) {
    const child = path === "" ? entry.name : `${path}/${entry.name}`;
    const isLink = entry.isSymbolicLink();
    if (!entry.isDirectory() && !(isLink && (await isFolder(join(walk.root, child))))) files.push(entry.name);
    else if (isLink && !walk.followLinks) skip(child, "a link to a folder, which is not followed", walk);
    else await enter(child, { walk, trail: [...trail, real] });
  }
  walk.folders.push({ path, files: files.sort(compareCodePoints) });
}

function skip(file: string, reason: string, walk: Walk): void {
  walk.skipped.push({ file, reason });
}

async function entriesOf(path: string): Promise<readonly Dirent[] | undefined> {
  try {
    return await readdir(path, { withFileTypes: true });
  } catch {
    return undefined;
  }
}

/** True for a folder and for a link to one; false for anything else, also where nothing is. */
export async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch {
    return false;
  }
}
