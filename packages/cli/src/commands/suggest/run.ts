import { basename } from "node:path";
import { type FolderMass, type Suggestion, softmax, suggestGroups } from "@coarse/core";
import type { SkippedFile } from "@coarse/data";
import { loadTaxonomy } from "@coarse/taxonomy";
import { NoReadableImageError } from "../../errors.ts";
import { listLabeledImages } from "../../images/list-labeled-images.ts";
import { loadImages } from "../../images/load-images.ts";
import type { SuggestJson } from "../../json/suggest.ts";
import { wantFineModel } from "../../model/coarse-model.ts";
import { openInEngine } from "../../model/open-engine.ts";
import { quantizedFor } from "../../model/quantize-for-images.ts";
import { readWhilePrefetching } from "../../model/read-while-prefetching.ts";
import type { CoarseOptions } from "../../options/coarse-options.ts";
import type { ListingOptions, PixelOptions } from "../../options/image-options.ts";
import type { NumbersOptions } from "../../options/precision-option.ts";
import { fitText } from "../../terminal/fit-text.ts";
import { oneLine, printable, shownName } from "../../terminal/printable.ts";
import { shellQuote } from "../../terminal/shell-quote.ts";
import { plainStyle, type TerminalStyle } from "../../terminal/style.ts";
import { formatTable } from "../../terminal/table.ts";
import type { Terminal } from "../../terminal/terminal.ts";
import { writeJson } from "../../terminal/write-json.ts";

export type SuggestOptions = Pick<
  CoarseOptions,
  "model" | "preprocessing" | "dct" | "architecture" | "format" | "engine" | "batch" | "threads" | "quiet"
> &
  NumbersOptions &
  PixelOptions &
  ListingOptions;

/** `coarse suggest DIR`: groups for the folders of photos, from their names and from what the network sees in them. */
export async function suggest(
  [directory = ""]: readonly string[],
  options: SuggestOptions,
  terminal: Terminal,
): Promise<void> {
  const listing = await listLabeledImages(directory, terminal.folder, options);
  const { images, folders, skipped: notImages } = listing;
  await using reading = await readWhilePrefetching(images, options, terminal);
  const { model, prefetched } = reading;
  wantFineModel(model);
  const taxonomy = await loadTaxonomy(model.labelSet);
  const running = await quantizedFor(images, model, { ...options, terminal });
  await using classifier = await openInEngine(running, options, terminal);
  const masses = new Map(folders.map((folder) => [folder, new FolderMean(taxonomy.classes.length)]));
  const skipped = [...notImages];
  const onSkip = (file: SkippedFile) => skipped.push(file);
  let decodedAccurately = 0;
  const onFallback = () => decodedAccurately++;
  const { input } = classifier;
  const loading = { ...options, terminal, input, prefetched, onSkip, onFallback };
  for await (const loaded of loadImages(images, loading)) {
    const { logits, count } = await classifier.forward(loaded);
    const width = logits.length / count;
    for (const [i, { folder }] of loaded.images.entries())
      masses.get(folder)?.add(softmax(logits.subarray(i * width, (i + 1) * width)));
  }
  const seen = folders.flatMap((folder) => masses.get(folder)?.of(folder) ?? []);
  if (seen.length === 0) throw new NoReadableImageError(skipped);
  const suggestion = suggestGroups(seen, { taxonomy, head: model.head });
  const json: SuggestJson = {
    ...suggestionJson(suggestion),
    ...(decodedAccurately > 0 && { decodedAccurately }),
  };
  if (options.format === "json") await writeJson(terminal.out, json);
  else terminal.out.write(`${suggestionText(suggestion, directory, terminal.style)}\n`);
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

/** What `--groups` takes; `,` and `=` in a folder's name would part groups. */
function groupsText({ proposals }: Suggestion): string {
  return proposals
    .map(({ folder, synset }) => `${folder.replaceAll(/[,=]/g, " ").trim()}=${synset.name}`)
    .join(",");
}

function suggestionJson(suggestion: Suggestion): SuggestJson {
  const { proposals, unmatched, k, warnings } = suggestion;
  return {
    groups: groupsText(suggestion),
    seeds: proposals.map(({ seed }) => seed),
    k,
    proposals: proposals.map(({ synset, ...own }) => ({
      ...own,
      synset: synset.name,
      classes: synset.classIndices,
    })),
    unmatched,
    warnings,
  };
}

/** To be copied into a shell, which must run nothing of it. */
function quoted(text: string): string {
  return /["$`\\!]/.test(text) ? shellQuote([text]) : `"${text}"`;
}

function suggestionText(
  suggestion: Suggestion,
  directory: string,
  style: TerminalStyle = plainStyle,
): string {
  const { proposals, unmatched, k, warnings } = suggestion;
  const rows = proposals.map(({ folder, synset, from, share, purity, seed }) => [
    folder,
    synset.name,
    from,
    String(synset.classIndices.length),
    share.toFixed(2),
    purity.toFixed(2),
    String(seed),
  ]);
  const head = ["folder", "synset", "from its", "classes", "share", "purity", "seed"];
  const seeds = proposals.map(({ seed }) => seed).join(",");
  const told = [
    `${proposals.length} groups for the folders of ${shownName(basename(directory))}: of what the network sees in a folder, the share under the synset; purity: of all that folders have there, the folder's`,
    formatTable(rows, { head, right: [3, 4, 5, 6], style }),
    ...warnings.map((warning) => oneLine(`warning: ${warning}`)),
    ...unmatched.map((folder) => `warning: nothing fits ${shownName(folder)}: name a group for it`),
  ];
  // the options are left in one line, to be copied
  return [
    fitText(told.join("\n\n"), style),
    `--groups ${quoted(printable(groupsText(suggestion)))}`,
    ...(k === undefined ? [] : [`--select head-cosine --seeds ${seeds} --k ${k}`]),
  ].join("\n\n");
}
