import { loadTaxonomy } from "@coarse/core";
import { defineLabelSet, type Taxonomy } from "@coarse/taxonomy";
import { LabelCountError } from "../errors.ts";
import type { Model } from "../model.ts";
import type { LabelList } from "./parse-labels.ts";

/** Labels, and who says so. */
export interface SaidLabels extends LabelList {
  /** `option`, `metadata`, or the file that has them. */
  readonly origin: string;
}

/** What the outputs of a model mean. */
export type OutputMeaning = Pick<Model, "labelSet" | "labels" | "synsets" | "labelsFrom">;

/** The name of a set of labels that is none of the known ones. */
export const OWN_LABELS = "own";

/** Outputs of the networks of TensorFlow Hub and many of TFLite: "background", then the 1,000 classes. */
const BACKGROUND = "background";
/** Label sets by the number of outputs that follow them. */
const LABEL_SETS: ReadonlyMap<number, string> = new Map([
  [1000, "imagenet-1k"],
  [1001, "imagenet-1k"],
]);

/** Whether the first output stands for no class. */
export function beginsWithBackground(classCount: number, said: SaidLabels | undefined): boolean {
  const { labels } = said ?? {};
  if (!labels) return classCount === 1001;
  const isNamed = labels.length === classCount && labels[0]?.toLowerCase() === BACKGROUND;
  return isNamed || (labels.length === 1000 && classCount === 1001);
}

/** Labels without that of a background, which has one where there are as many as outputs. */
export function withoutFirst({ labels, synsets, origin }: SaidLabels): SaidLabels {
  if (labels[0]?.toLowerCase() !== BACKGROUND) return { labels, origin, ...(synsets && { synsets }) };
  return { labels: labels.slice(1), origin, ...(synsets && { synsets: synsets.slice(1) }) };
}

/** Who may say what outputs mean; the first that does counts. */
export interface SayingLabels {
  readonly option?: LabelList | undefined;
  readonly metadata?: LabelList | undefined;
  readonly beside?: SaidLabels | undefined;
}

/** In this order: the caller, the file itself, a configuration beside it. */
export function saidLabels({ option, metadata, beside }: SayingLabels): SaidLabels | undefined {
  if (option) return { ...option, origin: "option" };
  return metadata ? { ...metadata, origin: "metadata" } : beside;
}

/**
 * What outputs mean: by what is said of them, else by their number. Of outputs that nothing tells of, the index is the label.
 *
 * @throws {LabelCountError} for labels of another number than outputs
 */
export function meaningOfOutputs(
  classCount: number,
  {
    source,
    said,
    isNamed,
  }: { readonly source: string; readonly said: SaidLabels | undefined; readonly isNamed: boolean },
): OutputMeaning {
  if (said) {
    const { labels, synsets, origin } = said;
    if (labels.length !== classCount)
      throw new LabelCountError(source, { classCount, labelCount: labels.length, origin });
    return { labelSet: OWN_LABELS, labels, ...(synsets && { synsets }), labelsFrom: origin };
  }
  const labelSet = LABEL_SETS.get(classCount);
  if (labelSet !== undefined) return { labelSet, labelsFrom: isNamed ? "name" : "outputs" };
  return {
    labelSet: OWN_LABELS,
    labels: Array.from({ length: classCount }, (_, index) => `#${index}`),
    labelsFrom: "nothing",
  };
}

/**
 * The classes of a model and what lies above them: those of a known label set, or its own labels.
 *
 * @param model - As it was read.
 * @returns The taxonomy in which its groups are looked up.
 * @throws {UnknownLabelSetError} where its file names a label set that there is not
 */
export async function taxonomyOfModel({ labelSet, labels, synsets }: OutputMeaning): Promise<Taxonomy> {
  if (!labels) return loadTaxonomy(labelSet);
  const base = synsets?.some((synset) => synset !== undefined)
    ? await loadTaxonomy("imagenet-1k")
    : undefined;
  return defineLabelSet(labels, { name: labelSet, ...(synsets && { synsets }), ...(base && { base }) });
}
