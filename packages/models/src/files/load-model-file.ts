import { type FileHandle, open, readFile, realpath, stat } from "node:fs/promises";
import { dirname, isAbsolute, join, relative } from "node:path";
import { ModelError, ModelNotFoundError, UnreadableModelError, UnsupportedFormatError } from "../errors.ts";
import type { ModelFile } from "../formats/model-file.ts";
import { checkedFormat } from "../formats/sniff-format.ts";
import type { FindNeighbor } from "../neighbor-file.ts";
import { chooseInFolder } from "./model-folder.ts";

/** Node.js reads no larger file into one buffer. */
const LARGEST_FILE = 2 ** 31 - 1;
/** Enough to tell the format by. */
const HEAD_BYTES = 1024;

/**
 * Finds and reads the file of a model; of a folder, its `model.json`, or the ONNX file in it. The format goes by the content. Throws
 * `ModelNotFoundError`, `UnreadableModelError` or `UnsupportedFormatError`.
 */
export async function loadModelFile(path: string): Promise<ModelFile> {
  const found = await fileOf(path);
  if (found.size > LARGEST_FILE)
    throw new UnsupportedFormatError(found.path, "larger than 2 GiB", "give a smaller model");
  const file = await open(found.path).catch((cause) => {
    throw refused(found.path, cause);
  });
  try {
    return { source: path, ...(await readOpened(file, found)), neighbor: neighborsIn(dirname(found.path)) };
  } finally {
    await file.close();
  }
}

/** Nothing but its beginning is read of a file that is no model. */
async function readOpened(
  file: FileHandle,
  { path, size }: Found,
): Promise<Pick<ModelFile, "path" | "bytes" | "format">> {
  try {
    const head = await file.read(Buffer.alloc(Math.min(size, HEAD_BYTES)), 0, null, 0);
    const format = checkedFormat(head.buffer.subarray(0, head.bytesRead), { path, size });
    return { path, bytes: await file.readFile(), format };
  } catch (cause) {
    throw cause instanceof ModelError ? cause : refused(path, cause);
  }
}

/** Finds the files in a folder. */
export function neighborsIn(folder: string): FindNeighbor {
  return async (inside) => {
    const path = join(folder, inside);
    const found = await sizeOf(path);
    if (!found?.isFile()) return undefined;
    return { size: found.size, isElsewhere: await leadsOut(folder, path), bytes: () => readFile(path) };
  };
}

/** Whether a file lies outside of a folder, all links followed. */
async function leadsOut(folder: string, path: string): Promise<boolean> {
  const [home, real] = [await realpath(folder), await realpath(path)];
  const isIn = (place: string) => {
    const inside = relative(place, real);
    return !isAbsolute(inside) && inside.split(/[\\/]/)[0] !== "..";
  };
  const [, repository] = HUB_SNAPSHOT.exec(home) ?? [];
  return !isIn(home) && !(repository !== undefined && isIn(join(repository, "blobs")));
}

/** In the cache of `huggingface_hub` a model's folder is made of links to the contents of its repository. */
const HUB_SNAPSHOT = /^(.*[\\/]models--[^\\/]+)[\\/]snapshots[\\/][^\\/]+/;

function refused(path: string, cause: unknown): UnreadableModelError {
  return new UnreadableModelError(path, `the system refuses it (${errorCode(cause)})`, { cause });
}

interface Found {
  readonly path: string;
  readonly size: number;
}

async function fileOf(path: string): Promise<Found> {
  const entry = await sizeOf(path);
  if (!entry) throw new ModelNotFoundError(path);
  if (entry.isFile()) return { path, size: entry.size };
  if (!entry.isDirectory())
    throw new UnsupportedFormatError(path, "neither a file nor a folder", "give a model file");
  const inner = join(path, "model.json");
  const json = await sizeOf(inner);
  if (json?.isFile()) return { path: inner, size: json.size };
  const chosen = join(path, (await chooseInFolder(path)).name);
  return { path: chosen, size: (await sizeOf(chosen))?.size ?? 0 };
}

function sizeOf(path: string) {
  return stat(path).catch(() => undefined);
}

/** `EACCES` and its like; the system's own message repeats the path. */
function errorCode(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : String(error);
}
