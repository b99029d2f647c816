import { resolve } from "node:path";
import type { ImageFile } from "@coarse/data";
import { loadTaxonomy } from "@coarse/taxonomy";
import { forwardThrough } from "../../images/forward-images.ts";
import { checkCoarseModel, coarseAssumption } from "../../model/coarse-model.ts";
import { openInEngine } from "../../model/open-engine.ts";
import { quantizedFor } from "../../model/quantize-for-images.ts";
import { readWhilePrefetching } from "../../model/read-while-prefetching.ts";
import { tell } from "../../terminal/tell.ts";
import type { Terminal } from "../../terminal/terminal.ts";
import { evaluateFolder, groupFolders } from "./evaluate-folder.ts";
import { evaluatedPaths, listEvaluatedImages } from "./list-evaluated-images.ts";
import type { EvaluateOptions } from "./options.ts";
import { openEvaluationOutputs } from "./outputs.ts";

/** `coarse evaluate DIR`: accuracy and confusion matrix of a coarse classifier on a folder of photos. */
export async function evaluate(
  [directory = ""]: readonly string[],
  options: EvaluateOptions,
  asked: Terminal,
): Promise<void> {
  const started = performance.now();
  const outputs = await openEvaluationOutputs(options, {
    operands: [directory],
    terminal: asked,
    images: () => evaluatedPaths(directory, options, asked),
  });
  const { terminal } = outputs;
  const listing = await listEvaluatedImages(directory, options, terminal);
  // while watching, each photo is read when it has come
  const soon = options.watch ? [] : listing.images;
  await using reading = await readWhilePrefetching(soon, options, terminal);
  const { model: read, prefetched } = reading;
  checkCoarseModel(read, options);
  if (read.coarse) tell(`note: ${coarseAssumption(read.coarse)}`, { ...options, terminal });
  const model = await quantizedFor(listing.images, read, { ...options, terminal });
  const taxonomy = await loadTaxonomy(model.labelSet);
  const fallenBack = new Set<string>();
  const folder = resolve(terminal.folder, directory);
  const setting = { folder, model, taxonomy, options, terminal, outputs, fallenBack };
  const grouped = await groupFolders(listing.folders, setting);
  await using classifier = await openInEngine(model, options, terminal);
  const onFallback = ({ path }: ImageFile) => fallenBack.add(path);
  const forward = forwardThrough(classifier, { ...options, terminal, prefetched, onFallback });
  if (options.watch) {
    const { watchEvaluation } = await import("./watch.ts");
    await watchEvaluation(directory, { setting, classifier, forward });
  } else await evaluateFolder(listing, { setting, grouped, classifier, forward, started });
}
