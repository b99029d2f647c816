import { existsSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { UnreadableFileError, UnreadableManifestError } from "../errors.ts";
import { readTextFile } from "../files/read-text-file.ts";
import type { ImageFile } from "../types.ts";
import { compareCodePoints } from "./code-points.ts";
import type { ImageFolder } from "./list-image-folder.ts";
import { manifestRows } from "./manifest-rows.ts";

/** Millions of rows. */
const LARGEST_LIST = 2 ** 28;

/**
 * Lists the images that a file names, in its order, instead of a folder's: CSV with the columns `path` and `label`
 * (others don't matter; `filename` and `class` as Keras has them do as well, and tabs or semicolons in place of commas), or
 * JSON, `[{"path": "1.jpg", "label": "cat"}]` or `{"1.jpg": "cat"}`. Relative paths begin at the file's folder. Labels take
 * the place of sub-folders; the list of them is sorted.
 *
 * @param path - Of the list; JSON where it ends in `.json`, a JSON object per line where it ends in `.jsonl`.
 * @returns The images in the list's order, and the labels.
 * @throws {UnreadableManifestError} where it can't be read, a row has no path or no label, or two give one image different labels.
 */
export async function listManifest(path: string): Promise<ImageFolder> {
  const root = dirname(resolve(path));
  const text = await readText(path);
  const rows = await manifestRows(path, text);
  const images = rows.map(
    (row): ImageFile => ({ file: row.path, folder: row.label, path: locate(root, row.path) }),
  );
  const folders = [...new Set(rows.map(({ label }) => label))].sort(compareCodePoints);
  return { root, folders, images, skipped: [] };
}

async function readText(path: string): Promise<string> {
  try {
    return await readTextFile(path, { largest: LARGEST_LIST, otherwise: "windows-1252" });
  } catch (cause) {
    if (cause instanceof UnreadableFileError)
      throw new UnreadableManifestError(path, cause.reason, { cause });
    throw new UnreadableManifestError(path, "the file can't be read", { cause });
  }
}

/**
 * The file of a row. Lists from Windows have `\\` between folders, and macOS writes ü in two parts: where there is no file
 * of the very name, one that differs in nothing else is meant.
 */
function locate(root: string, path: string): string {
  const literal = resolve(root, path);
  if (!/[\\\u0080-\uffff]/.test(path) || existsSync(literal)) return literal;
  const forms = [path, path.replaceAll("\\", "/")].flatMap((form) => [
    form,
    form.normalize("NFC"),
    form.normalize("NFD"),
  ]);
  return forms.map((form) => resolve(root, form)).find((form) => existsSync(form)) ?? literal;
}
