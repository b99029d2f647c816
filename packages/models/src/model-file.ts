import { readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { ModelNotFoundError, UnreadableModelError, UnsupportedFormatError } from "./errors.ts";
import type { ModelFormat } from "./model.ts";
import { sniffFormat } from "./sniff-format.ts";

/** Node.js reads no larger file into one buffer. */
const LARGEST_FILE = 2 ** 31 - 1;
const LARGEST_JSON = 2 ** 26;

/** The bytes of a model's file, or of its `model.json`. */
export interface ModelFile {
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly format: ModelFormat;
}

/**
 * Finds and reads the file of a model; of a folder, its `model.json`. The format goes by the content. Throws
 * `ModelNotFoundError`, `UnreadableModelError` or `UnsupportedFormatError`.
 */
export async function loadModelFile(path: string): Promise<ModelFile> {
  const found = await fileOf(path);
  if (found.size === 0) throw new UnreadableModelError(found.path, "it is empty");
  if (found.size > LARGEST_FILE)
    throw new UnsupportedFormatError(found.path, "larger than 2 GiB", "give a smaller model");
  const bytes = await readFile(found.path).catch((cause) => {
    throw new UnreadableModelError(found.path, `the system refuses it (${errorCode(cause)})`, { cause });
  });
  const format = sniffFormat(bytes);
  const json = format === "tfjs-layers";
  if (format === undefined || (json && bytes.length > LARGEST_JSON))
    throw new UnsupportedFormatError(
      found.path,
      json ? "JSON of more than 64 MiB" : "no model file that is known",
      "give a .keras, .h5 or .onnx file, or the folder or model.json of a TensorFlow.js model",
    );
  return { path: found.path, bytes, format };
}

async function fileOf(path: string): Promise<{ readonly path: string; readonly size: number }> {
  const entry = await sizeOf(path);
  if (!entry) throw new ModelNotFoundError(path);
  if (entry.isFile()) return { path, size: entry.size };
  if (!entry.isDirectory())
    throw new UnsupportedFormatError(path, "neither a file nor a folder", "give a model file");
  const inner = join(path, "model.json");
  const json = await sizeOf(inner);
  if (json?.isFile()) return { path: inner, size: json.size };
  throw new UnsupportedFormatError(
    path,
    "a folder without model.json",
    "give a model file, or the folder of a TensorFlow.js model",
  );
}

function sizeOf(path: string) {
  return stat(path).catch(() => undefined);
}

/** `EACCES` and its like; the system's own message repeats the path. */
function errorCode(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : String(error);
}
