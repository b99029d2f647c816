import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { refuseForeignFolder } from "../formats/foreign-formats.ts";
import { type ChosenFile, chooseVariant, type FileDtype } from "../formats/onnx/model-variants.ts";

/**
 * The ONNX file of a folder that is laid out as Hugging Face has them, by what it computes with.
 *
 * @throws {UnsupportedFormatError} where there is none, or it can't be told which
 */
export async function chooseInFolder(path: string, dtype?: FileDtype): Promise<ChosenFile> {
  const names = await readdir(path).catch(() => []);
  const inner = await readdir(join(path, "onnx")).catch(() => []);
  const all = [...names, ...inner.map((name) => `onnx/${name}`)];
  if (!all.some((name) => /\.onnx$/i.test(name))) refuseForeignFolder(path, names);
  return chooseVariant(all, dtype, {
    source: path,
    kind: "a folder without model.json and",
    remedy: "give a model file, the folder of a TensorFlow.js model, or one with onnx/model.onnx",
  });
}

/** The path of that file; `undefined` for what is no folder, or that of a TensorFlow.js model. */
export async function onnxInFolder(
  path: string,
  dtype?: FileDtype,
): Promise<{ readonly path: string; readonly hasDtype: boolean } | undefined> {
  const found = await stat(path).catch(() => undefined);
  const json = found?.isDirectory() ? await stat(join(path, "model.json")).catch(() => undefined) : undefined;
  if (!found?.isDirectory() || json?.isFile()) return undefined;
  const { name, hasDtype } = await chooseInFolder(path, dtype);
  return { path: join(path, name), hasDtype };
}
