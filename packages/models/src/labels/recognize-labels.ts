import { loadTaxonomy } from "@coarse/core";
import type { Taxonomy } from "@coarse/taxonomy";
import type { Model } from "../model.ts";
import { type OutputMeaning, OWN_LABELS, taxonomyOfModel } from "./meaning-of-outputs.ts";
import type { LabelList } from "./parse-labels.ts";
import { recognizeImagenet } from "./recognize-imagenet.ts";

/** The label set whose words WordNet has. */
const IMAGENET = "imagenet-1k";

/** A model whose labels are ImageNet's, with its label set; any other as it is. */
export async function recognizeLabels(model: Model): Promise<Model> {
  const { labels, synsets, ...others } = model;
  if (!labels || model.labelsFrom === "nothing") return model;
  return { ...others, ...(await recognized({ labels, ...(synsets && { synsets }) })) };
}

/**
 * The classes that labels stand for, and what lies above them: those of ImageNet where the labels are ImageNet's.
 *
 * @param list - The labels, in the order of the outputs, and their synsets where they are known.
 * @returns The taxonomy in which groups are looked up.
 * @throws {LabelSetError} `UnknownSynsetError` for a list that makes no label set
 */
export async function taxonomyOfLabels(list: LabelList): Promise<Taxonomy> {
  return taxonomyOfModel(await recognized(list));
}

async function recognized(list: LabelList): Promise<OutputMeaning> {
  const own = { labelSet: OWN_LABELS, ...list };
  if (list.synsets) return own;
  const found = recognizeImagenet(list.labels, await loadTaxonomy(IMAGENET));
  if (!found) return own;
  return found.kind === "whole" ? { labelSet: IMAGENET } : { ...own, synsets: found.synsets };
}
