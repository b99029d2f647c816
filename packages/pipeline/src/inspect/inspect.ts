import type { Group } from "@coarse/core";
import { type BrokenImage, type ImageFolder, type ImageInspection, inspectImages } from "@coarse/data";
import { allImageExtensions } from "@coarse/data/internal";
import { folderOf, type PipelineContext, ProgressCounter } from "../context.ts";
import { foldersOfGroups, groupsForFolders } from "../groups/groups-for-folders.ts";
import { listLabeledImages } from "../images/list-labeled-images.ts";
import { ImageNetwork, type NetworkOptions } from "../network/image-network.ts";
import type { CoarseOptions, ListingOptions } from "../options.ts";
import { type DoctorFindings, doctorFindings } from "./findings.ts";
import { type SuspiciousLabel, suspiciousLabels } from "./suspicious-labels.ts";

/** How a folder is inspected; without a model, only what can be said without a network. */
export type InspectOptions = Omit<NetworkOptions, "model"> &
  ListingOptions &
  Pick<CoarseOptions, "groups"> & { readonly model?: string };

/** What was found out about a folder of images. */
export interface InspectionReport extends DoctorFindings {
  /** The folder, list or pattern as it was named. */
  readonly source: string;
  /** Present with a model, the surest first. */
  readonly suspicious?: readonly SuspiciousLabel[];
}

/**
 * Finds out what is in a folder of images before anything is built on it: sizes, formats, broken files, copies, and with
 * a model doubtful labels.
 *
 * @param source - A folder with a sub-folder per group, a list (`.csv`, `.json`), or a pattern.
 * @param options - What to look for, and the model.
 * @param context - The folder that paths are relative to, and who hears of notes and progress.
 * @returns What was found.
 */
export async function inspect(
  source: string,
  options: InspectOptions,
  context: PipelineContext = {},
): Promise<InspectionReport> {
  const { extensions = allImageExtensions, model } = options;
  const listing = await listLabeledImages(source, folderOf(context), { ...options, extensions });
  const findings = doctorFindings(await inspectAll(listing, context), listing);
  if (model === undefined) return { source, ...findings };
  const suspicious = await findSuspicious(listing, { ...options, model }, context);
  return { source, ...findings, suspicious };
}

async function inspectAll(
  { images }: ImageFolder,
  context: PipelineContext,
): Promise<readonly (ImageInspection | BrokenImage)[]> {
  const progress = new ProgressCounter({ task: "images", total: images.length }, context);
  const inspections: (ImageInspection | BrokenImage)[] = [];
  const { signal } = context;
  try {
    for await (const inspection of inspectImages(images, signal ? { signal } : {})) {
      inspections.push(inspection);
      progress.advance(1);
    }
  } finally {
    progress.stop();
  }
  return inspections;
}

/** Images in which the network sees something far from their folder's group, the surest first. */
async function findSuspicious(
  listing: ImageFolder,
  options: InspectOptions & { readonly model: string },
  context: PipelineContext,
): Promise<readonly SuspiciousLabel[]> {
  await using network = await ImageNetwork.open(listing.images, options, context);
  const { taxonomy } = network;
  const groups = await groupsForFolders(listing.folders, { options, taxonomy, context });
  const names = foldersOfGroups(listing.folders, groups, { taxonomy, context });
  const groupOf = (folder: string): Group | undefined =>
    groups.find(({ name }) => name === names.get(folder));
  const found: SuspiciousLabel[] = [];
  for await (const { images, activations } of network.forward(listing.images, { onSkip: () => {} })) {
    const owners = images.map(({ folder }) => groupOf(folder));
    found.push(...suspiciousLabels(activations, images, { groups: owners, taxonomy }));
  }
  return found.sort((a, b) => b.probability - a.probability);
}
