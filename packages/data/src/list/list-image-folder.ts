import { readdir } from "node:fs/promises";
import { join, resolve } from "node:path";
import { NoImagesError, NoSubfoldersError, UnknownClassNameError, UnreadableFolderError } from "../errors.ts";
import type { ImageFile, SkippedFile } from "../types.ts";
import { compareCodePoints } from "./code-points.ts";
import { type FolderWalk, isFolder, walkFolder } from "./walk-folder.ts";

/** What counts as an image and how far to look. */
export interface ListOptions {
  /** Endings of file names, with the dot, case does not count; {@linkcode imageExtensions} where not given. */
  readonly extensions?: readonly string[];
  /** Enter links to folders below the labels' folders; off where not given, as in Keras. */
  readonly followLinks?: boolean;
  /** The sub-folders to take, in this order; all of them, sorted, where not given. */
  readonly classNames?: readonly string[];
}

/** The images of a folder whose sub-folders are labels. */
export interface ImageFolder {
  /** Absolute path. */
  readonly root: string;
  /** Names of the sub-folders in Keras's order, those without images, too. */
  readonly folders: readonly string[];
  /** In Keras's order without shuffling: by folder, then by path. */
  readonly images: readonly ImageFile[];
  /** What lies among the images and is none, and folders that could not be entered. */
  readonly skipped: readonly SkippedFile[];
}

/** Endings that Keras's `image_dataset_from_directory` takes. */
export const imageExtensions: readonly string[] = [".bmp", ".gif", ".jpeg", ".jpg", ".png"];

/** Endings of everything that can be decoded; HEIC only where sharp was built with a decoder for it. */
export const allImageExtensions: readonly string[] = [
  ...imageExtensions,
  ...[".avif", ".heic", ".heif", ".jfif", ".jpe", ".tif", ".tiff", ".webp"],
];

/**
 * Lists the images of a folder as Keras's `image_dataset_from_directory(shuffle=False)` does: every sub-folder that
 * does not begin with a dot is a label, in Python's order; nested folders count for the uppermost one. Unlike Keras
 * it tells what it leaves out, other than hidden files.
 *
 * @param path - Of the folder that has a sub-folder for each label.
 * @param options - Which files, and in which order.
 * @returns The images in Keras's order, the names of the folders, and what was left out.
 * @throws {UnreadableFolderError | NoSubfoldersError | NoImagesError}
 * @example
 * ```ts
 * import assert from "node:assert/strict";
 * import { listImageFolder } from "@coarse/data";
 *
 * const { images, folders } = await listImageFolder("photos");
 * assert.deepEqual(folders, ["cat", "dog"]);
 * assert.equal(images[0]?.file, "cat/1.png");
 * ```
 */
export async function listImageFolder(path: string, options: ListOptions = {}): Promise<ImageFolder> {
  const root = resolve(path);
  const extensions = options.extensions?.map((extension) => extension.toLowerCase()) ?? imageExtensions;
  const { folders: all, loose } = await subfolders(root, extensions);
  if (all.length === 0) throw new NoSubfoldersError(path, loose.length);
  const folders = options.classNames ?? all;
  const unknown = folders.filter((name) => !all.includes(name));
  if (unknown.length > 0) throw new UnknownClassNameError(unknown, all);
  const images: ImageFile[] = [];
  const skipped: SkippedFile[] = loose.map((file) => ({ file, reason: "an image outside the sub-folders" }));
  for (const folder of folders) {
    const found = sortOut(await walkFolder(join(root, folder), options), extensions);
    for (const name of found.images)
      images.push({ file: `${folder}/${name}`, folder, path: join(root, folder, name) });
    for (const { file, reason } of found.skipped)
      skipped.push({ file: file === "" ? folder : `${folder}/${file}`, reason });
  }
  if (images.length === 0) throw new NoImagesError(path, extensions);
  return { root, folders, images, skipped };
}

/** The images of a walk, and what is none: files of other names, and folders named like an image with none in them. */
function sortOut(walk: FolderWalk, extensions: readonly string[]) {
  const images: string[] = [];
  const skipped = [...walk.skipped];
  for (const { path, files } of walk.folders) {
    const paths = files.map((name) => (path === "" ? name : `${path}/${name}`));
    if (files.length === 0 && endsWithAny(path, extensions))
      skipped.push({ file: path, reason: "a folder, not a file" });
    for (const file of paths)
      if (endsWithAny(file, extensions)) images.push(file);
      else if (!isHidden(file)) skipped.push({ file, reason: notNamedLikeImage(extensions) });
  }
  return { images, skipped };
}

async function subfolders(root: string, extensions: readonly string[]) {
  const folders: string[] = [];
  const loose: string[] = [];
  for (const name of (await namesIn(root)).toSorted(compareCodePoints)) {
    if (isHidden(name)) continue;
    if (await isFolder(join(root, name))) folders.push(name);
    else if (endsWithAny(name, extensions)) loose.push(name);
  }
  return { folders, loose };
}

async function namesIn(root: string): Promise<readonly string[]> {
  try {
    return await readdir(root);
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : undefined;
    if (code === "ENOENT") throw new UnreadableFolderError(root, "it does not exist", "check the path");
    if (code === "ENOTDIR")
      throw new UnreadableFolderError(
        root,
        "it is a file",
        "give the folder that holds a sub-folder for each class",
      );
    if (code === "EACCES" || code === "EPERM")
      throw new UnreadableFolderError(root, "you may not read it", "change its permissions");
    throw error;
  }
}

/** Half a sentence about a file whose ending was not looked for. */
export function notNamedLikeImage(extensions: readonly string[]): string {
  return `not named like an image (${extensions.join(" ")})`;
}

/** Whether a name has one of the endings; case does not count. */
export function endsWithAny(name: string, extensions: readonly string[]): boolean {
  const lower = name.toLowerCase();
  return extensions.some((extension) => lower.endsWith(extension));
}

function isHidden(path: string): boolean {
  return path.startsWith(".", path.lastIndexOf("/") + 1);
}
