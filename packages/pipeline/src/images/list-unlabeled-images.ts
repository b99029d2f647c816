import { readdir } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import { type ImageFile, imageExtensions } from "@coarse/data";
import { NoImagesInFolderError } from "../errors.ts";

/**
 * The images of a folder and of all folders in it, by path; for photos whose folders mean nothing.
 *
 * @throws {NoImagesInFolderError} where there are none
 */
export async function listUnlabeledImages(folder: string): Promise<readonly ImageFile[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const images = entries
    .filter((entry) => entry.isFile() && !entry.name.startsWith("."))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => imageExtensions.some((extension) => path.toLowerCase().endsWith(extension)))
    .map((path) => ({ path, file: relative(folder, path).split(sep).join("/"), folder: "" }));
  if (images.length === 0) throw new NoImagesInFolderError(folder);
  return images.sort((a, b) => (a.file < b.file ? -1 : 1));
}
