import { resolve } from "node:path";
import type { ImageFile } from "@coarse/data";
import { loadTaxonomy } from "@coarse/taxonomy";
import { checkCoarseModel, coarseAssumption } from "../coarse-model.ts";
import { evaluatePhotos, groupFolders } from "../evaluate-photos.ts";
import { evaluatedPaths, listEvaluatedPhotos } from "../evaluated-photos.ts";
import { openEvaluationOutputs } from "../evaluation-outputs.ts";
import type { EvaluateOptions } from "../evaluation-report.ts";
import { forwardThrough } from "../forward-images.ts";
import { openInEngine } from "../open-engine.ts";
import { quantisedFor } from "../quantised-for.ts";
import { readBesidePhotos } from "../read-beside-photos.ts";
import { tell } from "../tell.ts";
import type { Terminal } from "../terminal.ts";

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
    photos: () => evaluatedPaths(directory, options, asked),
  });
  const { terminal } = outputs;
  const photos = await listEvaluatedPhotos(directory, options, terminal);
  // while watching, each photo is read when it has come
  const soon = options.watch ? [] : photos.images;
  await using beside = await readBesidePhotos(soon, options, terminal);
  const { model: read, underWay } = beside;
  checkCoarseModel(read, options);
  if (read.coarse) tell(`note: ${coarseAssumption(read.coarse)}`, { ...options, terminal });
  const model = await quantisedFor(photos.images, read, { ...options, terminal });
  const taxonomy = await loadTaxonomy(model.labelSet);
  const fallenBack = new Set<string>();
  const folder = resolve(terminal.folder, directory);
  const setting = { folder, model, taxonomy, options, terminal, outputs, fallenBack };
  const grouped = await groupFolders(photos.folders, setting);
  await using classifier = await openInEngine(model, options, terminal);
  const onFallback = ({ path }: ImageFile) => fallenBack.add(path);
  const forward = forwardThrough(classifier, { ...options, terminal, underWay, onFallback });
  if (options.watch) {
    const { watchEvaluation } = await import("../watch-evaluation.ts");
    await watchEvaluation(directory, { setting, classifier, forward });
  } else await evaluatePhotos(photos, { setting, grouped, classifier, forward, started });
}
