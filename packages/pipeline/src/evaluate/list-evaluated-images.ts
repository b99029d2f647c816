import { resolve } from "node:path";
import type { ImageFile, ImageFolder } from "@coarse/data";
import { folderOf, type PipelineContext } from "../context.ts";
import { listLabeledImages } from "../images/list-labeled-images.ts";
import { listUnlabeledImages } from "../images/list-unlabeled-images.ts";
import type { ListingOptions } from "../options.ts";
import type { EvaluateOptions } from "./options.ts";

/** The photos of an evaluation. */
export interface EvaluatedImages extends ImageFolder {
  /** Those that belong to no group. */
  readonly others: readonly ImageFile[];
}

/** The photos that `<dir>` and `--other-images` mean. */
export async function listEvaluatedImages(
  directory: string,
  options: ListingOptions & Pick<EvaluateOptions, "otherImages">,
  context: PipelineContext,
): Promise<EvaluatedImages> {
  const folder = folderOf(context);
  const listing = await listLabeledImages(directory, folder, options);
  const { otherImages } = options;
  const others = otherImages === undefined ? [] : await listUnlabeledImages(resolve(folder, otherImages));
  return { ...listing, others };
}

/** Paths of all of them. */
export async function evaluatedPaths(
  directory: string,
  options: ListingOptions & Pick<EvaluateOptions, "otherImages">,
  context: PipelineContext,
): Promise<readonly string[]> {
  const { images, others } = await listEvaluatedImages(directory, options, context);
  return [...images, ...others].map(({ path }) => path);
}
