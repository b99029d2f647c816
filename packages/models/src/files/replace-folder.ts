import { renameSync } from "node:fs";
import { chmod, mkdir, readdir, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import { type PathPlace, undefinedIfMissing } from "./place.ts";
import { temporaryBeside } from "./temporary-beside.ts";

/**
 * Makes a folder whole or not at all: `write` fills a temporary one beside its place, which then takes that place. What
 * lies there is replaced, which the caller has checked, and its modes are kept.
 */
export async function replaceFolder(
  place: PathPlace,
  write: (fresh: string) => Promise<void>,
): Promise<void> {
  await mkdir(dirname(place.path), { recursive: true });
  using fresh = temporaryBeside(place.path);
  await mkdir(fresh.path);
  await write(fresh.path);
  if (place.kind === "folder") await keepModes(place.path, fresh.path);
  using old = temporaryBeside(place.path);
  swap(fresh.path, place.path, old.path);
}

/** Of files that were not there before, that of the folder's `model.json`. */
async function keepModes(from: string, to: string): Promise<void> {
  const usual = await modeOf(join(from, "model.json"));
  for (const name of await readdir(to)) {
    const mode = (await modeOf(join(from, name))) ?? usual;
    if (mode !== undefined) await chmod(join(to, name), mode);
  }
  await chmod(to, (await modeOf(from)) ?? 0o777);
}

async function modeOf(path: string): Promise<number | undefined> {
  const status = await stat(path).catch(undefinedIfMissing);
  return status && status.mode & 0o7777;
}

/** Both renames at once: a process that ends between them would take the old folder with it. */
function swap(fresh: string, folder: string, old: string): void {
  ignoreMissing(() => renameSync(folder, old));
  try {
    renameSync(fresh, folder);
  } catch (cause) {
    ignoreMissing(() => renameSync(old, folder));
    throw cause;
  }
}

function ignoreMissing(act: () => void): void {
  try {
    act();
  } catch (error) {
    undefinedIfMissing(error);
  }
}
