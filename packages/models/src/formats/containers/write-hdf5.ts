import type { File, Group } from "h5wasm";
import type { Weight } from "../../types.ts";
import { loadHdf5Library } from "./hdf5-library.ts";

let writtenCount = 0;

/** What is put into an HDF5 file. Groups are made on the way; a path never begins with a slash. */
export interface Hdf5Writer {
  group(path: string): void;
  array(path: string, array: Pick<Weight, "shape" | "values">): void;
  /** An attribute of the group at `path`, `""` for the whole file. */
  text(path: string, attribute: string, value: string | readonly string[]): void;
}

/** Makes an HDF5 file in memory: of the same content the same bytes. */
export async function writeHdf5(write: (hdf5: Hdf5Writer) => void): Promise<Uint8Array> {
  const { FS, File } = await loadHdf5Library();
  const path = `/written-${writtenCount++}.h5`;
  withoutTime(() => {
    const file = new File(path, "w");
    try {
      write(writerOf(file));
    } finally {
      file.close();
    }
  });
  const bytes = FS?.readFile(path);
  FS?.unlink(path);
  if (!(bytes instanceof Uint8Array)) throw new TypeError("Expected the library's file system to hold bytes");
  return bytes;
}

/**
 * Each object of a file has the time at which it was made, with a checksum over it, which the library can't be told to
 * leave out. It asks `Date.now`, and nothing else runs until it has written.
 */
function withoutTime(act: () => void): void {
  const { now } = Date;
  Reflect.set(Date, "now", () => 0);
  try {
    act();
  } finally {
    Reflect.set(Date, "now", now);
  }
}

function writerOf(file: File): Hdf5Writer {
  const groups = new Map<string, Group>([["", file]]);
  const group = (path: string): Group => {
    const existing = groups.get(path);
    if (existing) return existing;
    const { parent, name } = split(path);
    const made = group(parent).create_group(name);
    groups.set(path, made);
    return made;
  };
  return {
    group,
    array(path, { shape, values }) {
      const { parent, name } = split(path);
      group(parent).create_dataset({ name, data: values, shape: [...shape], dtype: "<f4" });
    },
    text(path, attribute, value) {
      const data = typeof value === "string" ? value : [...value];
      // Keras reads a missing list as an empty one, and HDF5 has no room for an empty list of texts.
      if (data.length > 0) group(path).create_attribute(attribute, data, null, "S");
    },
  };
}

function split(path: string): { readonly parent: string; readonly name: string } {
  const slash = path.lastIndexOf("/");
  return { parent: path.slice(0, Math.max(slash, 0)), name: path.slice(slash + 1) };
}
