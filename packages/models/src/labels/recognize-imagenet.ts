import type { Taxonomy } from "@coarse/taxonomy";

/** What labels are recognized as. */
export type RecognizedLabels =
  /** ImageNet's 1,000 classes in their usual order. */
  | { readonly kind: "whole" }
  /** ImageNet's classes, some of them or in another order. */
  | { readonly kind: "classes"; readonly synsets: readonly string[] };

/** Share of the labels that must be ImageNet's at their place: the wordings in use differ in fewer than a third. */
const ENOUGH = 0.6;

/**
 * Recognizes ImageNet's labels by their text, in Keras's, Transformers', torchvision's and CLIP's wording, with wnids or
 * without. Single words of other labels are never taken for ImageNet's: `crane` and `jaguar` are words of many worlds.
 *
 * @param labels - In the order of the outputs.
 * @param imagenet - The taxonomy of imagenet-1k.
 * @returns What they are; `undefined` for other labels.
 */
export function recognizeImagenet(
  labels: readonly string[],
  imagenet: Taxonomy,
): RecognizedLabels | undefined {
  const { classes } = imagenet;
  if (labels.length === classes.length) {
    const own = labels.filter((label, index) => textsOf(index, imagenet).has(loose(label)));
    if (own.length >= ENOUGH * labels.length) return { kind: "whole" };
  }
  const byText = new Map(
    classes.flatMap(({ index, synset = "" }) =>
      [...certainTexts(index, imagenet)].map((text) => [text, synset]),
    ),
  );
  const synsets = labels.flatMap((label) => byText.get(wnidOf(label) ?? plain(label)) ?? []);
  return synsets.length === labels.length && new Set(synsets).size === synsets.length
    ? { kind: "classes", synsets }
    : undefined;
}

function lemmasOf(index: number, { classes, synset }: Taxonomy): readonly string[] {
  return synset(classes[index]?.synset ?? "")?.lemmas.map((lemma) => plain(lemma)) ?? [];
}

/** All texts that may stand for a class where it has its place in the list: one lemma, or the first of several. */
function textsOf(index: number, taxonomy: Taxonomy): ReadonlySet<string> {
  return new Set([taxonomy.classes[index]?.wnid ?? "", ...lemmasOf(index, taxonomy)]);
}

/** Texts that mean a class of ImageNet's wherever they stand: its wnid, and all of its lemmas, if they are several. */
function certainTexts(index: number, taxonomy: Taxonomy): readonly string[] {
  const lemmas = lemmasOf(index, taxonomy);
  const wnid = taxonomy.classes[index]?.wnid ?? "";
  return lemmas.length > 1 ? [wnid, lemmas.join(", ")] : [wnid];
}

function wnidOf(label: string): string | undefined {
  return /^\s*(n\d{8})(?!\d)/.exec(label)?.[1];
}

/** The label's own wnid, or its first name. */
function loose(label: string): string {
  return wnidOf(label) ?? plain(label).split(", ")[0] ?? "";
}

function plain(text: string): string {
  return text
    .normalize("NFC")
    .toLowerCase()
    .replace(/[\s_]+/g, " ")
    .replace(/\s*,\s*/g, ", ")
    .trim();
}
