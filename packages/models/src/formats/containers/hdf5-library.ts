import { Hdf5LibraryError } from "../../errors.ts";

/** The HDF5 library, which is WebAssembly with a memory of its own. */
export type Hdf5Library = typeof import("h5wasm");

let current: Promise<Hdf5Library> | undefined;
let discarded = 0;

/**
 * The library, ready to read. It is loaded when it is first needed, and anew once it was discarded: that a page can't.
 * Throws `Hdf5LibraryError`.
 */
export function loadHdf5Library(): Promise<Hdf5Library> {
  current ??= load();
  return current;
}

/** To be called where the library may be broken: the next file is read by a fresh one. */
export function discardHdf5Library(): void {
  current = undefined;
  discarded += 1;
}

async function load(): Promise<Hdf5Library> {
  const library: Hdf5Library = discarded === 0 ? await import("h5wasm") : await loadAnew();
  const { activate_throwing_error_handler } = await library.ready;
  // Without it the library prints its error stack on standard error and goes on.
  activate_throwing_error_handler();
  return library;
}

/** Modules are told apart by their whole address, which a bundle has none of. */
async function loadAnew(): Promise<Hdf5Library> {
  try {
    return await import(/* @vite-ignore */ `${import.meta.resolve("h5wasm")}?instance=${discarded}`);
  } catch (cause) {
    throw new Hdf5LibraryError(cause);
  }
}
