import { access } from "node:fs/promises";
import { resolve } from "node:path";
import { bundledModel, findInCatalogue, type Model, readModel } from "@coarse/models";
import type { CoarseOptions } from "./coarse-options.ts";
import { fetchModel } from "./fetch-model.ts";
import type { Terminal } from "./terminal.ts";

/** The options that say which model, and how. */
export type ModelOptions = Pick<CoarseOptions, "model" | "preprocessing" | "quiet">;

/** What has one of these is meant as a file, there or not. */
const FILE_LIKE = /[\\/]|\.(keras|h5|hdf5|onnx|json)$/i;

/**
 * The model that `--model` names: a file or folder or, where there is none of that name, the bundled one or one of
 * the catalogue.
 */
export async function readModelOption(options: ModelOptions, terminal: Terminal): Promise<Model> {
  const { model, preprocessing, quiet } = options;
  const path = resolve(terminal.folder, model);
  if (FILE_LIKE.test(model) || (await isThere(path))) return readModel(path, { preprocessing });
  if (model === "bundled") return readBundled(options, terminal);
  return readModel(await fetchModel(findInCatalogue(model), { ...terminal, quiet }), { preprocessing });
}

const BUNDLED_NOTE =
  "the bundled model knows 242 things on drawings and is made to try Coarse out; " +
  "for photos take a pretrained one: --model MobileNetV2, or its file";

async function readBundled({ preprocessing, quiet }: ModelOptions, terminal: Terminal): Promise<Model> {
  if (!quiet) terminal.err.write(`note: ${BUNDLED_NOTE}\n`);
  return { ...(await readModel(bundledModel, { preprocessing })), source: "bundled" };
}

function isThere(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
