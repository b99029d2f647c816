import { stat } from "node:fs/promises";
import { resolve } from "node:path";
import { type ImageFolder, listGlob, listImageFolder, listManifest, selectImages } from "@coarse/data";
import { ManifestOptionError } from "../errors.ts";
import type { ListingOptions } from "../options.ts";

/**
 * The photos that `<dir>` means: those of a folder's sub-folders, those that a list (`.csv`, `.tsv`, `.json`, `.jsonl`) names, or those
 * that fit a pattern (`photos/*.jpg`); shuffled and split where asked for.
 *
 * @param from the folder that a relative path starts from
 */
export async function listLabeledImages(
  source: string,
  from: string,
  options: ListingOptions = {},
): Promise<ImageFolder> {
  const listing = await listSource(source, from, options);
  return { ...listing, images: selectImages(listing.images, options) };
}

async function listSource(source: string, from: string, options: ListingOptions): Promise<ImageFolder> {
  const path = resolve(from, source);
  const kind = await kindOf(path, source);
  if (kind === "folder") return listImageFolder(path, options);
  if (options.classNames) throw new ManifestOptionError("--class-names");
  return kind === "manifest" ? listManifest(path) : listGlob(source, { ...options, from });
}

/** A name that exists is what it is, whatever characters it has; `[1]` is a folder that somebody has. */
async function kindOf(path: string, source: string): Promise<"folder" | "manifest" | "pattern"> {
  const status = await stat(path).catch(() => undefined);
  if (status?.isFile() && /\.(csv|tsv|jsonl?)$/i.test(path)) return "manifest";
  return status === undefined && /[*?[{]/.test(source) ? "pattern" : "folder";
}
