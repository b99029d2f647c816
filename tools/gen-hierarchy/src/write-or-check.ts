import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, sep } from "node:path";
import type { GeneratedFiles } from "./generate.ts";

/** The committed tables are not what the generator makes. */
export class StaleTablesError extends Error {
  /** Paths from the folder of generated files. */
  readonly stale: readonly string[];

  constructor(folder: string, stale: readonly string[]) {
    super(`Stale tables in ${folder}: ${stale.join(", ")}; run pnpm gen and commit what it writes`);
    this.name = "StaleTablesError";
    this.stale = stale;
  }
}

/** Generated files that lie in a folder, with `/` between the parts of their paths. */
function existingFiles(folder: string): string[] {
  if (!existsSync(folder)) return [];
  const entries = readdirSync(folder, { recursive: true, encoding: "utf8" });
  return entries.map((entry) => entry.split(sep).join("/")).filter((entry) => entry.endsWith(".ts"));
}

/** Paths that are missing, differ by a byte, or are no longer generated; sorted. */
function stalePaths(folder: string, files: GeneratedFiles): readonly string[] {
  const existing = existingFiles(folder);
  const superfluous = existing.filter((path) => !files.has(path));
  const changed = [...files].filter(
    ([path, text]) => !existing.includes(path) || !readFileSync(join(folder, path)).equals(Buffer.from(text)),
  );
  return [...superfluous, ...changed.map(([path]) => path)].sort();
}

/** Makes a folder hold exactly these files; returns the paths that had to change. */
export function writeFiles(folder: string, files: GeneratedFiles): readonly string[] {
  const stale = stalePaths(folder, files);
  for (const path of stale) {
    const text = files.get(path);
    const target = join(folder, path);
    if (text === undefined) {
      rmSync(target);
      continue;
    }
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(`${target}.tmp`, text);
    renameSync(`${target}.tmp`, target);
  }
  return stale;
}

/** @throws {StaleTablesError} where a folder holds anything but these files. */
export function checkFiles(folder: string, files: GeneratedFiles): void {
  const stale = stalePaths(folder, files);
  if (stale.length > 0) throw new StaleTablesError(folder, stale);
}
