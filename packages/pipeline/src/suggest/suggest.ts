import { type FolderMass, type Suggestion, suggestGroups } from "@coarse/core";
import { classScores } from "@coarse/core/internal";
import type { SkippedFile } from "@coarse/data";
import { folderOf, type PipelineContext } from "../context.ts";
import { NoReadableImageError } from "../errors.ts";
import { listLabeledImages } from "../images/list-labeled-images.ts";
import { wantFineModel } from "../network/coarse-model.ts";
import { ImageNetwork, type NetworkOptions } from "../network/image-network.ts";
import type { ListingOptions } from "../options.ts";

/** What groups are suggested from. */
export type SuggestOptions = NetworkOptions & ListingOptions;

/** Suggested groups, and how the images were seen. */
export interface SuggestionReport extends Suggestion {
  /** How many images were decoded with the accurate DCT though the fast one was wanted. */
  readonly decodedAccurately: number;
}

/**
 * Suggests groups for folders of images, from their names and from what the network sees in them.
 *
 * @param source - A folder with a sub-folder per group, a list (`.csv`, `.json`), or a pattern.
 * @param options - The model.
 * @param context - The folder that paths are relative to, and who hears of notes and progress.
 * @returns A proposal for each folder; {@linkcode suggestionJson} makes the command's JSON of it.
 */
export async function suggest(
  source: string,
  options: SuggestOptions,
  context: PipelineContext = {},
): Promise<SuggestionReport> {
  const listing = await listLabeledImages(source, folderOf(context), options);
  const { images, folders } = listing;
  await using network = await ImageNetwork.open(images, options, context);
  const { model, taxonomy } = network;
  wantFineModel(model);
  const masses = new Map(folders.map((folder) => [folder, new FolderMean(taxonomy.classes.length)]));
  const skipped = [...listing.skipped];
  let decodedAccurately = 0;
  const listeners = {
    onSkip: (file: SkippedFile) => skipped.push(file),
    onFallback: () => {
      decodedAccurately += 1;
    },
  };
  for await (const { images: batch, activations } of network.forward(images, listeners)) {
    const { logits, count } = activations;
    const width = logits.length / count;
    for (const [i, { folder }] of batch.entries())
      masses.get(folder)?.add(classScores(logits.subarray(i * width, (i + 1) * width), model.head));
  }
  const seen = folders.flatMap((folder) => masses.get(folder)?.of(folder) ?? []);
  if (seen.length === 0) throw new NoReadableImageError(skipped);
  return { ...suggestGroups(seen, { taxonomy, head: model.head }), decodedAccurately };
}

/** Mean of the fine probabilities of a folder's photos. */
class FolderMean {
  readonly #sum: Float64Array;
  #count = 0;

  constructor(classCount: number) {
    this.#sum = new Float64Array(classCount);
  }

  add(probabilities: Float64Array): void {
    this.#count += 1;
    for (const [index, p] of probabilities.entries()) this.#sum[index] = (this.#sum[index] ?? 0) + p;
  }

  /** Nothing where no photo could be read. */
  of(folder: string): readonly FolderMass[] {
    return this.#count === 0 ? [] : [{ folder, mass: this.#sum.map((sum) => sum / this.#count) }];
  }
}
