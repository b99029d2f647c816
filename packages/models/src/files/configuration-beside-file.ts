import { stat } from "node:fs/promises";
import { basename, dirname } from "node:path";
import { type BesideModel, besideModel } from "../preprocessing/configuration-beside.ts";
import { neighborsIn } from "./load-model-file.ts";

/**
 * What describes preprocessing and labels in a model's folder: Transformers' `preprocessor_config.json` and `config.json`, or
 * timm's `config.json`.
 * Where that folder is called `onnx`, as in repositories of Hugging Face, also in the one above.
 *
 * @param path - Of the model: a file or a folder.
 * @returns What was found.
 */
export async function configurationBeside(path: string): Promise<BesideModel> {
  const isFolder = (await stat(path).catch(() => undefined))?.isDirectory() === true;
  const folder = isFolder ? path : dirname(path);
  const folders = basename(folder) === "onnx" ? [folder, dirname(folder)] : [folder];
  return besideModel(folders.map(neighborsIn));
}
