import type { Group } from "@coarse/core";
import {
  allImageExtensions,
  type BrokenImage,
  type ImageFolder,
  type ImageInspection,
  inspectImages,
  matchFolders,
} from "@coarse/data";
import { loadTaxonomy } from "@coarse/taxonomy";
import { groupsForFolders } from "../../groups/groups-for-folders.ts";
import { listLabeledImages } from "../../images/list-labeled-images.ts";
import { loadImages } from "../../images/load-images.ts";
import type { DoctorJson } from "../../json/doctor.ts";
import { openInEngine } from "../../model/open-engine.ts";
import { quantizedFor } from "../../model/quantize-for-images.ts";
import { readWhilePrefetching } from "../../model/read-while-prefetching.ts";
import type { CoarseOptions } from "../../options/coarse-options.ts";
import type { ListingOptions, PixelOptions } from "../../options/image-options.ts";
import { startProgress } from "../../terminal/progress.ts";
import type { Terminal } from "../../terminal/terminal.ts";
import { writeJson } from "../../terminal/write-json.ts";
import { doctorFindings } from "./findings.ts";
import { type SuspiciousLabel, suspiciousLabels } from "./suspicious-labels.ts";
import { doctorText } from "./text.ts";

/** Without a model, only what can be said without a network. */
export type DoctorOptions = Omit<CoarseOptions, "model" | "rule" | "select"> &
  PixelOptions &
  ListingOptions & { readonly model?: string };

/** `coarse doctor DIR`: what is in a folder of photos, before anything is built on it. */
export async function doctor(
  [directory = ""]: readonly string[],
  options: DoctorOptions,
  terminal: Terminal,
): Promise<void> {
  const extensions = options.extensions ?? allImageExtensions;
  const listing = await listLabeledImages(directory, terminal.folder, { ...options, extensions });
  const findings = doctorFindings(await inspectAll(listing, options, terminal), listing);
  const suspicious =
    options.model === undefined
      ? undefined
      : await findSuspicious(listing, { ...options, model: options.model }, terminal);
  const report: DoctorJson = { source: directory, ...findings, ...(suspicious && { suspicious }) };
  if (options.format === "json") await writeJson(terminal.out, report);
  else terminal.out.write(`${doctorText(report, terminal.style)}\n`);
}

async function inspectAll(
  { images }: ImageFolder,
  { quiet = false }: DoctorOptions,
  terminal: Terminal,
): Promise<readonly (ImageInspection | BrokenImage)[]> {
  const progress = startProgress(images.length, "images", { err: terminal.err, quiet });
  const inspections: (ImageInspection | BrokenImage)[] = [];
  try {
    for await (const inspection of inspectImages(images, { signal: terminal.interruption() })) {
      inspections.push(inspection);
      progress.advance(1);
    }
  } finally {
    progress.stop();
  }
  return inspections;
}

/** Photos in which the network sees something far from their folder's group, the surest first. */
async function findSuspicious(
  listing: ImageFolder,
  options: DoctorOptions & { readonly model: string },
  terminal: Terminal,
): Promise<readonly SuspiciousLabel[]> {
  await using reading = await readWhilePrefetching(listing.images, options, terminal);
  const { model, prefetched } = reading;
  const taxonomy = await loadTaxonomy(model.labelSet);
  const groups = await groupsForFolders(listing.folders, { options, taxonomy, terminal });
  const names = matchFolders(listing.folders, groups, taxonomy);
  const groupOf = (folder: string): Group | undefined =>
    groups.find(({ name }) => name === names.get(folder));
  const running = await quantizedFor(listing.images, model, { ...options, terminal });
  await using classifier = await openInEngine(running, options, terminal);
  const found: SuspiciousLabel[] = [];
  const loading = { ...options, input: classifier.input, terminal, prefetched, onSkip: () => {} };
  for await (const loaded of loadImages(listing.images, loading)) {
    const owners = loaded.images.map(({ folder }) => groupOf(folder));
    const activations = await classifier.forward(loaded);
    found.push(...suspiciousLabels(activations, loaded.images, { groups: owners, taxonomy }));
  }
  return found.sort((a, b) => b.probability - a.probability);
}
