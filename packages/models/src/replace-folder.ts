import { renameSync } from "node:fs";
import { lstat, mkdir, readdir, readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { ModelError, OccupiedPathError, UnwritablePathError } from "./errors.ts";
import { field, isList } from "./layers/json.ts";
import type { Json } from "./types.ts";
import { withFolderBeside } from "./with-folder-beside.ts";

/**
 * Makes a folder of a TensorFlow.js model: `write` fills a temporary one beside it, which then takes its place by
 * renaming. What lies there is replaced only where it is an empty folder or holds a `model.json`, its shards and
 * nothing else; otherwise `OccupiedPathError`, and nothing is changed. `UnwritablePathError` where the system refuses.
 */
export async function replaceFolder(path: string, write: (fresh: string) => Promise<void>): Promise<void> {
  const folder = resolve(path);
  try {
    await checkReplaceable(folder);
    await withFolderBeside(folder, async (fresh) => {
      const content = join(fresh, "new");
      await mkdir(content);
      await write(content);
      swap(content, folder, join(fresh, "old"));
    });
  } catch (cause) {
    throw cause instanceof ModelError ? cause : new UnwritablePathError(path, cause);
  }
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

async function checkReplaceable(folder: string): Promise<void> {
  const entry = await lstat(folder).catch(undefinedIfMissing);
  if (!entry) return;
  if (!entry.isDirectory()) throw new OccupiedPathError(folder, "which is not a folder");
  const names = await readdir(folder);
  if (names.length === 0) return;
  const own = new Set(["model.json", ...(await shardsOf(folder))]);
  const foreign = names.find((name) => !own.has(name));
  if (!names.includes("model.json")) throw new OccupiedPathError(folder, "a folder without a model.json");
  if (foreign !== undefined) throw new OccupiedPathError(folder, `a folder that also holds ${foreign}`);
}

async function shardsOf(folder: string): Promise<readonly string[]> {
  try {
    const model: Json = JSON.parse(await readFile(join(folder, "model.json"), "utf8"));
    const groups = field(model, "weightsManifest");
    const paths = isList(groups) ? groups.flatMap((group) => field(group, "paths") ?? []) : [];
    return paths.filter((path) => typeof path === "string");
  } catch {
    return [];
  }
}

function ignoreMissing(act: () => void): void {
  try {
    act();
  } catch (error) {
    undefinedIfMissing(error);
  }
}

function undefinedIfMissing(error: unknown): undefined {
  if (error instanceof Error && "code" in error && error.code === "ENOENT") return undefined;
  throw error;
}
