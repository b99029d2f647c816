import { rename, stat, writeFile } from "node:fs/promises";
import { extname, join, resolve } from "node:path";
import { OccupiedPathError, UnsupportedFormatError, UnwritablePathError } from "./errors.ts";
import { writeH5File } from "./layers/write-h5-file.ts";
import { writeKerasFile } from "./layers/write-keras-file.ts";
import { layersOf } from "./layers-of.ts";
import type { Model } from "./model.ts";
import { modelMetadata } from "./model-metadata.ts";
import { modelToOnnx } from "./model-to-onnx.ts";
import { encodeOnnx } from "./onnx/encode-onnx.ts";
import { withOnnxMetadata } from "./onnx/onnx-metadata.ts";
import { withFolderBeside } from "./with-folder-beside.ts";
import { writeTfjsFolder } from "./write-tfjs-folder.ts";

const REMEDY = "give a path that ends in .keras, .h5 or .onnx, or a folder for a TensorFlow.js model";

/**
 * Writes a model in the format that the path stands for: `.keras`, `.h5`, `.onnx`, or without extension the folder of
 * a TensorFlow.js model. The file or folder appears complete or not at all. Throws `UnsupportedFormatError` for other
 * extensions, `OccupiedPathError` where something else lies there, `UnwritablePathError`, and `UnsupportedLayerError`
 * where the format can't hold the model.
 */
export async function writeModel(model: Model, path: string): Promise<void> {
  const extension = extname(path).toLowerCase();
  const isFolder = extension === "" || /[\\/]$/.test(path);
  if (isFolder) return writeTfjsFolder(model, path);
  const bytesOf = WRITERS.get(extension);
  if (bytesOf) return replaceFile(path, await bytesOf(model));
  throw new UnsupportedFormatError(path, `of a format that can't be written (${extension})`, REMEDY);
}

type BytesOf = (model: Model) => Uint8Array | Promise<Uint8Array>;

const WRITERS: ReadonlyMap<string, BytesOf> = new Map<string, BytesOf>([
  [".keras", (model) => writeKerasFile(layersOf(model), modelMetadata(model))],
  [".h5", (model) => writeH5File(layersOf(model), modelMetadata(model))],
  [".onnx", onnxBytes],
]);

function onnxBytes(model: Model): Uint8Array {
  return encodeOnnx(withOnnxMetadata(modelToOnnx(model), { coarse: JSON.stringify(modelMetadata(model)) }));
}

/** Writes beside the file and renames, so that no half file is ever seen. */
async function replaceFile(path: string, bytes: Uint8Array): Promise<void> {
  const target = resolve(path);
  if ((await stat(target).catch(() => undefined))?.isDirectory())
    throw new OccupiedPathError(path, "which is a folder");
  try {
    await withFolderBeside(target, async (fresh) => {
      await writeFile(join(fresh, "new"), bytes);
      await rename(join(fresh, "new"), target);
    });
  } catch (cause) {
    throw new UnwritablePathError(path, cause);
  }
}
