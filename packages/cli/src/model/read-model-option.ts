import { access } from "node:fs/promises";
import { resolve } from "node:path";
import type { JpegDecoding } from "@coarse/core";
import {
  bundledModel,
  findInCatalog,
  type Model,
  type ModelForm,
  type ReadModelOptions,
  readModelApart,
} from "@coarse/models";
import type { CoarseOptions } from "../options/coarse-options.ts";
import type { GlobalOptions } from "../options/global-options.ts";
import { tell } from "../terminal/tell.ts";
import type { Terminal } from "../terminal/terminal.ts";
import { fetchModel } from "./fetch-model.ts";

/** The options that say which model, and how. */
export type ModelOptions = Pick<CoarseOptions, "model" | "preprocessing" | "dct" | "architecture" | "quiet">;

type InputSizeOptions = Pick<ReadModelOptions, "onInputSize">;

/** The model in the form in which an engine takes it. */
export function readModelToRun(
  options: ModelOptions & Pick<GlobalOptions, "engine"> & InputSizeOptions,
  terminal: Terminal,
): Promise<Model> {
  const form = options.engine === "tfjs-node" ? "as it is" : "onnx";
  return readModelOption({ ...options, form }, terminal);
}

/** What has one of these is meant as a file, there or not. */
const FILE_LIKE = /[\\/]|\.(keras|h5|hdf5|onnx|json)$/i;

/**
 * The model that `--model` names: a file or folder or, where there is none of that name, the bundled one or one of
 * the catalog. Says on standard error what of it is left out.
 */
export async function readModelOption(
  options: ModelOptions & InputSizeOptions & { readonly form?: ModelForm },
  terminal: Terminal,
): Promise<Model> {
  const { model: name, preprocessing, dct, architecture, quiet, form, onInputSize } = options;
  const path = await pathOf(name, terminal, { quiet });
  const thread = terminal.readingThread;
  const decode = dct && decodingOf(dct);
  const said = { preprocessing, decode, architecture };
  const model = await readModelApart(path, { ...said, thread, form, onInputSize });
  if (model.dropped)
    tell(
      `note: ${name} has 1,001 outputs; the first, ${model.dropped}, stands for no class and is left out`,
      {
        terminal,
        quiet,
      },
    );
  return path === bundledModel ? { ...model, source: name } : model;
}

/** `--dct` as the library names it. */
export function decodingOf(dct: "fast" | "accurate"): JpegDecoding {
  return `${dct}-dct`;
}

const BUNDLED_NOTE =
  "the bundled model knows 242 things on drawings and is made to try Coarse out; " +
  "for photos take a pretrained one: --model MobileNetV2, or its file";

async function pathOf(
  name: string,
  terminal: Terminal,
  { quiet }: { readonly quiet: boolean | undefined },
): Promise<string> {
  const path = resolve(terminal.folder, name);
  if (FILE_LIKE.test(name) || (await isThere(path))) return path;
  if (name === "bundled") {
    tell(`note: ${BUNDLED_NOTE}`, { terminal, quiet });
    return bundledModel;
  }
  return fetchModel(findInCatalog(name), terminal, { quiet });
}

function isThere(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
