import { basename, dirname, resolve } from "node:path";
import { NoMatchError } from "../errors.ts";
import type { ImageFile, SkippedFile } from "../types.ts";
import { compareCodePoints } from "./code-points.ts";
import {
  endsWithAny,
  type ImageFolder,
  imageExtensions,
  type ListOptions,
  notNamedLikeImage,
} from "./list-image-folder.ts";

/** Where a pattern starts, and what counts as an image. */
export interface GlobOptions extends Pick<ListOptions, "extensions" | "followLinks"> {
  /** The folder that a relative pattern starts from; the working directory where not given. */
  readonly from?: string;
}

/**
 * Lists the files that fit a pattern, such as `photos/*.jpg`, by path; the label of each is the folder that it lies in.
 * Hidden files only where the pattern says so.
 *
 * @param pattern - With `/` between folders, also on Windows; `**` for folders of any depth.
 * @param options - Where it starts, and which files count.
 * @returns The images and the names of their folders.
 * @throws {NoMatchError}
 */
export async function listGlob(pattern: string, options: GlobOptions = {}): Promise<ImageFolder> {
  const root = resolve(options.from ?? ".");
  const extensions = options.extensions?.map((extension) => extension.toLowerCase()) ?? imageExtensions;
  const { glob } = await import("tinyglobby");
  const { base, rest } = splitPattern(pattern);
  const found = await glob(rest, {
    cwd: resolve(root, base),
    followSymbolicLinks: options.followLinks ?? false,
    expandDirectories: false,
  });
  const files = found.map((file) => base + file);
  const images: ImageFile[] = [];
  const skipped: SkippedFile[] = [];
  for (const file of files.sort(compareCodePoints)) {
    const path = resolve(root, file);
    if (endsWithAny(file, extensions)) images.push({ file, folder: basename(dirname(path)), path });
    else skipped.push({ file, reason: notNamedLikeImage(extensions) });
  }
  if (images.length === 0) throw new NoMatchError(pattern);
  const folders = [...new Set(images.map(({ folder }) => folder))].sort(compareCodePoints);
  return { root, folders, images, skipped };
}

/** The folders that are named outright, which may be links, and the part to look for below them. */
function splitPattern(pattern: string): { readonly base: string; readonly rest: string } {
  const magic = pattern.search(/[*?[{!(]/);
  const end = magic === -1 ? pattern.length : magic;
  const start = pattern.lastIndexOf("/", end) + 1;
  return { base: pattern.slice(0, start), rest: pattern.slice(start) };
}
