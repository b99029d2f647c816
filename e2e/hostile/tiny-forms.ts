import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { type Json, readModel, writeModel } from "@coarse/models";
import { project } from "@coarse/testing";

/** The small classifier of `fixtures` as a file of each format; one of TensorFlow.js is its `model.json`. */
export interface TinyForms {
  readonly keras: string;
  readonly h5: string;
  readonly onnx: string;
  readonly tfjs: string;
}

/** What the weights of the one of TensorFlow.js are called, beside its `model.json`. */
export const SHARD = "group1-shard1of1.bin";

/** Writes the small classifier into a folder, in each format that is not in `fixtures`. */
export async function tinyForms(folder: string): Promise<TinyForms> {
  const model = await readModel(project("fixtures/tiny.keras"));
  const [onnx, tfjs] = [join(folder, "tiny.onnx"), join(folder, "tiny")];
  await writeModel(model, onnx);
  await writeModel(model, tfjs);
  const [keras, h5] = [project("fixtures/tiny.keras"), project("fixtures/tiny.h5")];
  return { keras, h5, onnx, tfjs: join(tfjs, "model.json") };
}

/** Where a value lies in JSON: keys of objects, positions in lists. */
export type Path = readonly (string | number)[];

/** The same JSON with another value at a place. */
export function withValue(json: Json, [key, ...rest]: Path, value: Json): Json {
  if (key === undefined) return value;
  if (isList(json)) return json.map((item, i) => (i === key ? withValue(item, rest, value) : item));
  const object = typeof json === "object" && json !== null ? json : {};
  return { ...object, [key]: withValue(object[key] ?? null, rest, value) };
}

function isList(json: Json): json is readonly Json[] {
  return Array.isArray(json);
}

/** The bytes with each place of `from` overwritten by `to`, which is as long; throws where there is none. */
export function patched(bytes: Uint8Array, from: Uint8Array, to: Uint8Array): Buffer {
  const copy = Buffer.from(bytes);
  let found = copy.indexOf(from);
  if (found < 0 || from.length !== to.length) throw new Error("Expected to find as many bytes");
  for (; found >= 0; found = copy.indexOf(from, found + from.length)) copy.set(to, found);
  return copy;
}

/** Writes a file and the folders it lies in; returns its path. */
export function write(path: string, content: string | Uint8Array): string {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
  return path;
}

/** Parses a JSON file. */
export function readJson(path: string): Json {
  return JSON.parse(readFileSync(path, "utf8"));
}
