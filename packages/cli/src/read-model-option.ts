import { access } from "node:fs/promises";
import { resolve } from "node:path";
import { findInCatalogue, type Model, readModel } from "@coarse/models";
import type { CoarseOptions } from "./coarse-options.ts";
import { fetchModel } from "./fetch-model.ts";
import type { Terminal } from "./terminal.ts";

/** The options that say which model, and how. */
export type ModelOptions = Pick<CoarseOptions, "model" | "preprocessing" | "quiet">;

/** What has one of these is meant as a file, there or not. */
const FILE_LIKE = /[\\/]|\.(keras|h5|hdf5|onnx|json)$/i;

/** The model that `--model` names: a file or folder or, where there is none of that name, one of the catalogue. */
export async function readModelOption(
  { model, preprocessing, quiet }: ModelOptions,
  terminal: Terminal,
): Promise<Model> {
  const path = resolve(terminal.folder, model);
  if (FILE_LIKE.test(model) || (await isThere(path))) return readModel(path, { preprocessing });
  return readModel(await fetchModel(findInCatalogue(model), { ...terminal, quiet }), { preprocessing });
}

function isThere(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
