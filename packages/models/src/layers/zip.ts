import { unzipSync } from "fflate";
import { UnreadableModelError } from "../errors.ts";
import { largestUnpacked } from "./largest-unpacked.ts";

const STORED = 0;

/**
 * Reads the named files of a zip archive into memory, nothing else, and nothing to disk: entry names are only
 * compared. Throws `UnreadableModelError` where the archive is cut short or an entry's size is impossible.
 */
export function readZip(
  bytes: Uint8Array,
  names: readonly string[],
  source: string,
): Map<string, Uint8Array> {
  try {
    const entries = unzipSync(bytes, {
      filter: ({ name, size, originalSize, compression }) => {
        if (!names.includes(name)) return false;
        const largest = compression === STORED ? size : largestUnpacked(size);
        if (size > bytes.length || originalSize > largest)
          throw new UnreadableModelError(source, `its entry ${name} claims ${originalSize} bytes`);
        return true;
      },
    });
    return new Map(Object.entries(entries));
  } catch (cause) {
    if (cause instanceof UnreadableModelError) throw cause;
    throw new UnreadableModelError(source, "the zip archive is cut short or damaged", { cause });
  }
}
