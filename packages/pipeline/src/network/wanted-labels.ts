import { resolve } from "node:path";
import { readTextFile } from "@coarse/data/internal";
import { type LabelList, parseLabelFile } from "@coarse/models";
import { folderOf, type PipelineContext } from "../context.ts";
import type { ModelOptions } from "../options.ts";

/** In bytes: the labels of 21,843 classes with all their synonyms have one megabyte. */
const LARGEST_LABELS = 2 ** 24;

/**
 * What the caller says of a model's outputs: the labels themselves, or a file of them; `undefined` where nothing is said.
 *
 * @throws {UnreadableFileError} for what can't be read; {@linkcode LabelFileError} for a file that tells no labels
 */
export async function wantedLabels(
  { labels }: Pick<ModelOptions, "labels">,
  context: PipelineContext,
): Promise<LabelList | undefined> {
  if (typeof labels !== "string") return labels;
  const text = await readTextFile(resolve(folderOf(context), labels), { largest: LARGEST_LABELS });
  return parseLabelFile(text, labels);
}
