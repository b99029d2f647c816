import { resolve } from "node:path";
import type { ImageFile, ImageFolder } from "@coarse/data";
import { listPhotos } from "../../images/list-labeled-images.ts";
import { listImages } from "../../images/list-unlabeled-images.ts";
import type { Terminal } from "../../terminal/terminal.ts";
import type { EvaluateOptions } from "./options.ts";

/** The photos of an evaluation. */
export interface EvaluatedPhotos extends ImageFolder {
  /** Those that belong to no group. */
  readonly others: readonly ImageFile[];
}

/** The photos that `<dir>` and `--other` mean. */
export async function listEvaluatedPhotos(
  directory: string,
  options: EvaluateOptions,
  { folder }: Terminal,
): Promise<EvaluatedPhotos> {
  const listing = await listPhotos(directory, folder, options);
  const others = typeof options.other === "string" ? await listImages(resolve(folder, options.other)) : [];
  return { ...listing, others };
}

/** Paths of all of them. */
export async function evaluatedPaths(
  directory: string,
  options: EvaluateOptions,
  terminal: Terminal,
): Promise<readonly string[]> {
  const { images, others } = await listEvaluatedPhotos(directory, options, terminal);
  return [...images, ...others].map(({ path }) => path);
}
