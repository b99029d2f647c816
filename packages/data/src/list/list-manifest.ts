import { dirname, resolve } from "node:path";
import { UnreadableFileError, UnreadableManifestError } from "../errors.ts";
import { readTextFile } from "../files/read-text-file.ts";
import type { ImageFile } from "../types.ts";
import { compareCodePoints } from "./code-points.ts";
import type { ImageFolder } from "./list-image-folder.ts";

/** Millions of rows. */
const LARGEST_LIST = 2 ** 28;

/** A row of a manifest. */
interface Row {
  readonly path: string;
  readonly label: string;
}

/**
 * Lists the images that a file names, in its order, instead of a folder's: CSV with the columns `path` and `label`
 * (others don't matter), or JSON, `[{"path": "1.jpg", "label": "cat"}]` or `{"1.jpg": "cat"}`. Relative paths begin
 * at the file's folder. Labels take the place of sub-folders; the list of them is sorted.
 *
 * @param path - Of the list; JSON where it ends in `.json`.
 * @returns The images in the list's order, and the labels.
 * @throws {UnreadableManifestError} where it can't be read, or a row has no path or no label.
 */
export async function listManifest(path: string): Promise<ImageFolder> {
  const root = dirname(resolve(path));
  const text = await readText(path);
  const rows = path.toLowerCase().endsWith(".json") ? jsonRows(path, text) : await csvRows(path, text);
  if (rows.length === 0) throw new UnreadableManifestError(path, "it names no image");
  const images = rows.map(
    (row): ImageFile => ({ file: row.path, folder: row.label, path: resolve(root, row.path) }),
  );
  const folders = [...new Set(rows.map(({ label }) => label))].sort(compareCodePoints);
  return { root, folders, images, skipped: [] };
}

async function readText(path: string): Promise<string> {
  try {
    return await readTextFile(path, { largest: LARGEST_LIST });
  } catch (cause) {
    if (cause instanceof UnreadableFileError)
      throw new UnreadableManifestError(path, cause.reason, { cause });
    throw new UnreadableManifestError(path, "the file can't be read", { cause });
  }
}

async function csvRows(path: string, text: string): Promise<readonly Row[]> {
  const { parse } = await import("csv-parse/sync");
  try {
    const records: readonly Readonly<Record<string, string>>[] = parse(text, {
      bom: true,
      columns: (header: readonly string[]) => header.map((name) => name.trim().toLowerCase()),
      skip_empty_lines: true,
    });
    return records.map((record, i) => checkedRow(path, record, `row ${i + 1}`));
  } catch (cause) {
    if (cause instanceof UnreadableManifestError) throw cause;
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new UnreadableManifestError(path, reason, { cause });
  }
}

function jsonRows(path: string, text: string): readonly Row[] {
  const value = parseJson(path, text);
  if (Array.isArray(value)) return value.map((row: unknown, i) => checkedRow(path, row, `entry ${i + 1}`));
  if (typeof value !== "object" || value === null)
    throw new UnreadableManifestError(path, "it is neither a list nor an object");
  return Object.entries(value).map(([image, label]) => checkedRow(path, { path: image, label }, image));
}

function parseJson(path: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new UnreadableManifestError(path, "it is no valid JSON", { cause });
  }
}

function checkedRow(manifest: string, row: unknown, place: string): Row {
  const { path, label } = Object(row) as { readonly path?: unknown; readonly label?: unknown };
  if (typeof path !== "string" || path === "")
    throw new UnreadableManifestError(manifest, `${place} has no path`);
  if (typeof label !== "string" || label === "")
    throw new UnreadableManifestError(manifest, `${place} has no label`);
  return { path, label };
}
