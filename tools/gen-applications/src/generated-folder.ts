import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, sep } from "node:path";
import type { GeneratedFiles } from "./emit.ts";

/** Paths that are missing, differ by a byte, or are no longer generated; sorted. */
export function stalePaths(folder: string, files: GeneratedFiles): readonly string[] {
  const existing = existingFiles(folder);
  const superfluous = existing.filter((path) => !files.has(path));
  const changed = [...files].filter(([path, text]) => textOf(join(folder, path)) !== text);
  return [...superfluous, ...changed.map(([path]) => path)].sort();
}

/** Makes a folder hold exactly these files; returns the paths that had to change. */
export function writeFiles(folder: string, files: GeneratedFiles): readonly string[] {
  const stale = stalePaths(folder, files);
  for (const path of stale) {
    const target = join(folder, path);
    const text = files.get(path);
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

function textOf(path: string): string | undefined {
  return existsSync(path) ? readFileSync(path, "utf8") : undefined;
}

function existingFiles(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  const entries = readdirSync(folder, { recursive: true, encoding: "utf8" });
  return entries
    .map((entry) => entry.split(sep).join("/"))
    .filter((entry) => entry.endsWith(".generated.ts"));
}
