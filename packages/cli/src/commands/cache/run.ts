import type { CacheJson } from "@coarse/pipeline";
import {
  activationFolder,
  clearActivationCache,
  counted,
  measureActivationCache,
} from "@coarse/pipeline/internal";
import { CacheActionError } from "../../errors.ts";
import type { GlobalOptions } from "../../options/global-options.ts";
import { printableJson } from "../../terminal/printable.ts";
import type { Terminal } from "../../terminal/terminal.ts";

const MEGABYTE = 1e6;

/** `coarse cache`: how much is kept, and where; `coarse cache clear`: removes it. */
export async function cache(
  [action]: readonly string[],
  { format }: GlobalOptions,
  terminal: Terminal,
): Promise<void> {
  if (action !== undefined && action !== "clear") throw new CacheActionError(action);
  const folder = activationFolder();
  const json: CacheJson = {
    folder,
    ...(await measureActivationCache(folder)),
    cleared: action === "clear",
  };
  if (json.cleared) await clearActivationCache(folder);
  terminal.out.write(`${format === "json" ? printableJson(json) : cacheText(json)}\n`);
}

function cacheText({ folder, files, bytes, cleared }: CacheJson): string {
  const size = `${counted(files, "file")}, ${(bytes / MEGABYTE).toFixed(1)} MB`;
  return cleared ? `Removed ${size} from ${folder}` : `${size} in ${folder}: coarse cache clear removes them`;
}
