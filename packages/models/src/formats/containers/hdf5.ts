import type { File } from "h5wasm";
import { ModelError, UnreadableModelError, UnsupportedFormatError } from "../../errors.ts";
import type { Weight } from "../../types.ts";
import { checkGlobalHeaps } from "./check-global-heaps.ts";
import { readArray, UnreadArrayError } from "./hdf5-array.ts";
import { discardHdf5Library, type Hdf5Library, loadHdf5Library } from "./hdf5-library.ts";
import { largestUnpacked } from "./largest-unpacked.ts";

/** The library's file system takes the bytes themselves instead of a copy; nothing is written into them. */
const AS_IT_IS = { flags: "w", canOwn: true };

let openedCount = 0;

/** What is read of an HDF5 file: attributes and arrays, by path. */
export interface Hdf5 {
  /** A text attribute, `undefined` where there is none. */
  text(path: string, attribute: string): string | undefined;
  /** A list of texts; Keras spreads long ones over `name0`, `name1`, …. `undefined` where there is none. */
  texts(path: string, attribute: string): readonly string[] | undefined;
  /** Names of the members of a group, in the library's order; empty where there is no such group. */
  members(path: string): readonly string[];
  /** An array of numbers as float32, `undefined` where there is none. */
  array(path: string): Omit<Weight, "name"> | undefined;
}

/**
 * Opens an HDF5 file that is in memory for as long as `read` runs. It is put into the library's own file
 * system, so links to other files of this machine lead nowhere. Whatever the library throws becomes an
 * `UnreadableModelError`, but for arrays of a kind that is not read, which are an `UnsupportedFormatError`.
 */
export async function withHdf5<Result>(
  file: { readonly bytes: Uint8Array; readonly source: string },
  read: (hdf5: Hdf5) => Result,
): Promise<Result> {
  const library = await loadHdf5Library();
  const path = `/model-${openedCount++}.h5`;
  let opened: File | undefined;
  try {
    checkGlobalHeaps(file.bytes);
    library.FS?.writeFile(path, file.bytes, AS_IT_IS);
    opened = new library.File(path, "r");
    return read(
      hdf5Of(opened, library, {
        module: await library.ready,
        budget: { remaining: largestUnpacked(file.bytes.length) },
      }),
    );
  } catch (cause) {
    if (cause instanceof ModelError) throw cause;
    if (cause instanceof UnreadArrayError)
      throw new UnsupportedFormatError(
        file.source,
        `an HDF5 file with ${cause.message}`,
        "save the model again, whole",
      );
    if (isFatal(cause)) discardHdf5Library();
    const reason = "the HDF5 file is cut short or damaged";
    throw new UnreadableModelError(file.source, reason, { cause });
  } finally {
    closeQuietly(library, opened, path);
  }
}

/** WebAssembly that trapped or was aborted leaves its memory in any state. */
function isFatal(cause: unknown): boolean {
  return cause instanceof RangeError || (cause instanceof Error && cause.name === "RuntimeError");
}

/** What can't be closed any more says nothing about what was read. */
function closeQuietly(library: Hdf5Library, opened: File | undefined, path: string): void {
  try {
    opened?.close();
  } catch {
    discardHdf5Library();
  }
  try {
    library.FS?.unlink(path);
  } catch {
    // it was never written
  }
}

function hdf5Of(file: File, { Group, Dataset }: Hdf5Library, reading: Parameters<typeof readArray>[1]): Hdf5 {
  const attribute = (path: string, name: string) => {
    const entity = path === "/" ? file : file.get(path);
    if (!(entity instanceof Group || entity instanceof Dataset)) return undefined;
    return Object.hasOwn(entity.attrs, name) ? entity.attrs[name]?.value : undefined;
  };
  const list = (path: string, name: string) => {
    const value = attribute(path, name);
    return Array.isArray(value) ? value.map(String) : undefined;
  };
  return {
    text(path, name) {
      const value = attribute(path, name);
      return typeof value === "string" ? value : undefined;
    },
    texts(path, name) {
      const whole = list(path, name);
      if (whole) return whole;
      const parts: string[] = [];
      for (let part = list(path, `${name}0`), i = 1; part; part = list(path, `${name}${i++}`))
        for (const text of part) parts.push(text);
      return parts.length > 0 ? parts : undefined;
    },
    members(path) {
      const entity = file.get(path);
      return entity instanceof Group ? entity.keys() : [];
    },
    array(path) {
      const entity = file.get(path);
      return entity instanceof Dataset ? readArray(entity, reading) : undefined;
    },
  };
}
