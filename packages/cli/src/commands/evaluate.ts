import { resolve } from "node:path";
import type { ImageSize } from "@coarse/data";
import { openClassifier } from "@coarse/runtime";
import { loadTaxonomy } from "@coarse/taxonomy";
import { checkCoarseModel, coarseAssumption } from "../coarse-model.ts";
import { evaluatePhotos, groupFolders } from "../evaluate-photos.ts";
import { listEvaluatedPhotos } from "../evaluated-photos.ts";
import { prepareOutputs } from "../evaluation-outputs.ts";
import type { EvaluateOptions } from "../evaluation-report.ts";
import { forwardThrough } from "../forward-images.ts";
import { getReady } from "../get-ready.ts";
import { ImagesUnderWay } from "../images-under-way.ts";
import { quantisedFor } from "../quantised-for.ts";
import { readModelToRun } from "../read-model-option.ts";
import type { Terminal } from "../terminal.ts";

/** `coarse evaluate DIR`: accuracy and confusion matrix of a coarse classifier on a folder of photos. */
export async function evaluate(
  [directory = ""]: readonly string[],
  options: EvaluateOptions,
  terminal: Terminal,
): Promise<void> {
  const started = performance.now();
  await prepareOutputs(options, terminal);
  const photos = await listEvaluatedPhotos(directory, options, terminal);
  // while the model is read
  const ready = getReady(options.engine);
  // photos are decoded as soon as their size is known, but for the few that int8 needs first
  let underWay: ImagesUnderWay | undefined;
  const onInputSize = (input: ImageSize) => {
    if (options.numbers !== "int8" && !options.watch)
      underWay = new ImagesUnderWay(photos.images, { ...options, input, terminal }).begin();
  };
  const [read] = await Promise.all([readModelToRun({ ...options, onInputSize }, terminal), ready]);
  checkCoarseModel(read, options);
  if (read.coarse && !options.quiet) terminal.err.write(`note: ${coarseAssumption(read.coarse)}\n`);
  const model = await quantisedFor(photos.images, read, { ...options, terminal });
  const taxonomy = await loadTaxonomy(model.labelSet);
  const setting = { folder: resolve(terminal.folder, directory), model, taxonomy, options, terminal };
  const grouped = await groupFolders(photos.folders, setting);
  await using classifier = await openClassifier(model, options);
  const forward = forwardThrough(classifier, { ...options, terminal, underWay });
  if (options.watch) {
    const { watchEvaluation } = await import("../watch-evaluation.ts");
    await watchEvaluation(directory, { setting, classifier, forward });
  } else await evaluatePhotos(photos, { setting, grouped, classifier, forward, started });
}
