import { join } from "node:path";
import { cacheFolder } from "./cache-folder.ts";

/**
 * The folder in which weights that were fetched are kept, and into which they may be put by hand: `models` in
 * Coarse's cache.
 *
 * @returns Its absolute path; it need not exist.
 */
export function weightsFolder(): string {
  return join(cacheFolder(), "models");
}

/** Where a file of that name is kept, or would be. */
export function weightsPath(fileName: string, folder: string = weightsFolder()): string {
  return join(folder, fileName);
}
