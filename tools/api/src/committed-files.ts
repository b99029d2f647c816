import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { relative } from "node:path";
import { project } from "@coarse/testing";

/** Committed files by their absolute path, with the text that they should have. */
export type CommittedFiles = ReadonlyMap<string, string>;

/** Paths, from the project's root, of the files that have another text or are missing. */
export function stalePaths(files: CommittedFiles): readonly string[] {
  const stale = [...files].filter(([path, text]) => !existsSync(path) || readFileSync(path, "utf8") !== text);
  return stale.map(([path]) => relative(project("."), path));
}

/** Writes the files that are stale and returns their paths from the project's root. */
export function writeStale(files: CommittedFiles): readonly string[] {
  const stale = stalePaths(files);
  for (const [path, text] of files)
    if (stale.includes(relative(project("."), path))) writeFileSync(path, text);
  return stale;
}
