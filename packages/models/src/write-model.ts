import { mkdir, mkdtemp, rename, rm, stat, writeFile } from "node:fs/promises";
import { basename, dirname, extname, join, resolve } from "node:path";
import { OccupiedPathError, UnsupportedFormatError, UnwritablePathError } from "./errors.ts";
import type { Model } from "./model.ts";
import { modelMetadata } from "./model-metadata.ts";
import { layerGraphToOnnx } from "./onnx/convert/layer-graph-to-onnx.ts";
import { encodeOnnx } from "./onnx/encode-onnx.ts";
import { withOnnxMetadata } from "./onnx/onnx-metadata.ts";
import { writeTfjsLayers } from "./write-tfjs-layers.ts";

const REMEDY = "give a path that ends in .onnx, or a folder for a TensorFlow.js model";

/**
 * Writes a model in the format that the path stands for: `.onnx`, or without extension the folder of a TensorFlow.js
 * layers model. The file or folder appears complete or not at all. Throws `UnsupportedFormatError` for other
 * extensions, `OccupiedPathError` where something else lies there, `UnwritablePathError`, and `UnsupportedLayerError`
 * where the format can't hold the model.
 */
export async function writeModel(model: Model, path: string): Promise<void> {
  const extension = extname(path).toLowerCase();
  const isFolder = extension === "" || /[\\/]$/.test(path);
  if (isFolder) return writeTfjsLayers(model, path);
  if (extension === ".onnx") return replaceFile(path, onnxBytes(model));
  throw new UnsupportedFormatError(path, `of a format that can't be written yet (${extension})`, REMEDY);
}

function onnxBytes(model: Model): Uint8Array {
  const graph = model.graph.kind === "layers" ? layerGraphToOnnx(model.graph) : model.graph;
  return encodeOnnx(withOnnxMetadata(graph, { coarse: JSON.stringify(modelMetadata(model)) }));
}

/** Writes beside the file and renames, so that no half file is ever seen. */
async function replaceFile(path: string, bytes: Uint8Array): Promise<void> {
  const target = resolve(path);
  if ((await stat(target).catch(() => undefined))?.isDirectory())
    throw new OccupiedPathError(path, "which is a folder");
  let fresh: string | undefined;
  try {
    await mkdir(dirname(target), { recursive: true });
    fresh = await mkdtemp(join(dirname(target), `.${basename(target)}-`));
    await writeFile(join(fresh, "new"), bytes);
    await rename(join(fresh, "new"), target);
  } catch (cause) {
    throw new UnwritablePathError(path, cause);
  } finally {
    if (fresh !== undefined) await rm(fresh, { recursive: true, force: true });
  }
}
