import { Dataset, File, FS, Group, ready } from "h5wasm";
import { ModelError, UnreadableModelError } from "../errors.ts";
import type { Weight } from "../types.ts";
import { readArray } from "./hdf5-array.ts";

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
 * Opens an HDF5 file that is in memory for as long as `read` runs. It is copied into the library's own file
 * system, so links to other files of this machine lead nowhere. Whatever the library throws becomes an
 * `UnreadableModelError`.
 */
export async function withHdf5<Result>(
  file: { readonly bytes: Uint8Array; readonly source: string },
  read: (hdf5: Hdf5) => Result,
): Promise<Result> {
  const library = await ready;
  // Without it the library prints its error stack on standard error and goes on.
  library.activate_throwing_error_handler();
  const path = `/model-${openedCount++}.h5`;
  let opened: File | undefined;
  try {
    FS?.writeFile(path, file.bytes);
    opened = new File(path, "r");
    return read(hdf5Of(opened, file.bytes.length));
  } catch (cause) {
    if (cause instanceof ModelError) throw cause;
    const reason = "the HDF5 file is cut short or damaged";
    throw new UnreadableModelError(file.source, reason, { cause });
  } finally {
    opened?.close();
    FS?.unlink(path);
  }
}

function hdf5Of(file: File, byteLength: number): Hdf5 {
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
        parts.push(...part);
      return parts.length > 0 ? parts : undefined;
    },
    members(path) {
      const entity = file.get(path);
      return entity instanceof Group ? entity.keys() : [];
    },
    array(path) {
      const entity = file.get(path);
      return entity instanceof Dataset ? readArray(entity, byteLength) : undefined;
    },
  };
}
