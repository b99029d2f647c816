import { createReadStream } from "node:fs";
import { readdir, readFile, stat } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { field, isList } from "../formats/containers/json.ts";
import type { Json } from "../types.ts";

/** What others put beside a model's file, or above its folder, to say how it is used. */
export const BESIDE: readonly string[] = [
  "config.json",
  "preprocessor_config.json",
  "metadata.json",
  "labels.txt",
];

/**
 * The files that a model is read from, as far as its path, its folder and its file's own words tell: a folder's files,
 * the shards that a `model.json` names, the files that an ONNX file keeps its weights in, and configurations beside it.
 * Not all of them need be there.
 */
export async function filesOfModel(source: string): Promise<readonly string[]> {
  const path = resolve(source);
  const status = await stat(path).catch(() => undefined);
  if (status?.isDirectory()) return filesInFolder(path);
  if (!status?.isFile()) return [];
  const folder = dirname(path);
  const named = /\.json$/i.test(path) ? await shardsOf(path) : await weightFilesOf(path);
  const configurations = [folder, dirname(folder)].flatMap((one) => BESIDE.map((name) => join(one, name)));
  return [path, ...named.map((name) => resolve(folder, name)), ...configurations];
}

/** A folder of TensorFlow.js, or one laid out as Hugging Face has them; whatever else lies in it is somebody's own. */
async function filesInFolder(folder: string): Promise<readonly string[]> {
  const inner = await readdir(join(folder, "onnx")).catch(() => []);
  const names = [...(await readdir(folder)), ...inner.map((name) => join("onnx", name))];
  const models = names.filter((name) => name === "model.json" || /\.(onnx|keras|h5)$/i.test(name));
  const found = await Promise.all(models.map((name) => filesOfModel(join(folder, name))));
  return [...new Set([...found.flat(), ...BESIDE.map((name) => join(folder, name))])];
}

/** Names that the weights manifest of a `model.json` gives; none where it is something else. */
export async function shardsOf(path: string): Promise<readonly string[]> {
  try {
    const model: Json = JSON.parse(await readFile(path, "utf8"));
    const groups = field(model, "weightsManifest");
    const paths = isList(groups) ? groups.flatMap((group) => field(group, "paths") ?? []) : [];
    return paths.filter((one) => typeof one === "string");
  } catch {
    return [];
  }
}

/** `external_data { key: "location" value: … }` as protobuf writes it, up to the length of the value. */
const LOCATION = Buffer.from("\x0a\x08location\x12");
/** Longer than any path, so that none is cut by the end of a chunk. */
const OVERLAP = 8192;

/** Files that an ONNX file says its weights lie in, as it names them; of other files none. */
export async function weightFilesOf(path: string): Promise<readonly string[]> {
  return /\.onnx$/i.test(basename(path)) ? weightsNamedIn(path) : [];
}

/** The same of a file that is ONNX, whatever it is called. */
export async function weightsNamedIn(path: string): Promise<readonly string[]> {
  const names = new Set<string>();
  let before = Buffer.alloc(0);
  for await (const chunk of createReadStream(path, { highWaterMark: 2 ** 20 })) {
    const bytes = Buffer.concat([before, chunk]);
    for (let at = bytes.indexOf(LOCATION); at >= 0; at = bytes.indexOf(LOCATION, at + 1))
      names.add(textAt(bytes, at + LOCATION.length));
    before = bytes.subarray(-OVERLAP);
  }
  return [...names];
}

/** A text behind its length, a number of protobuf of one or two bytes. */
function textAt(bytes: Buffer, at: number): string {
  const [low = 0, high = 0] = bytes.subarray(at, at + 2);
  const [length, start] = low < 128 ? [low, at + 1] : [(low & 127) + 128 * high, at + 2];
  return bytes.toString("utf8", start, start + length);
}
