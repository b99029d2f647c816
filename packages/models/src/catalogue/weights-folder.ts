import { join, resolve } from "node:path";
import envPaths from "env-paths";

/**
 * The folder in which weights that were fetched are kept, and into which they may be put by hand: `models` in the
 * folder that the variable `COARSE_CACHE` names, or else in the one for caches that the system has for each program:
 * `$XDG_CACHE_HOME/coarse` or `~/.cache/coarse`, `~/Library/Caches/coarse` on macOS, `%LOCALAPPDATA%\coarse\Cache` on
 * Windows.
 */
export function weightsFolder(): string {
  const { COARSE_CACHE: chosen } = process.env;
  return resolve(chosen || envPaths("coarse", { suffix: "" }).cache, "models");
}

/** Where a file of that name is kept, or would be. */
export function weightsPath(fileName: string, folder: string = weightsFolder()): string {
  return join(folder, fileName);
}
