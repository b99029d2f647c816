import { fileURLToPath } from "node:url";

/** A folder for what can be made again, ignored by git. */
export function cacheFolder(name: string): string {
  return fileURLToPath(new URL(`../../../.cache/bundled/${name}`, import.meta.url));
}
