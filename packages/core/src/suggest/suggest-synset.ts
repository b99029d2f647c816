import type { Synset, Taxonomy } from "@coarse/taxonomy";

/** What the network sees in the photos of one folder. */
export interface FolderMass {
  readonly folder: string;
  /** `[C]`: mean of the photos' fine probabilities. */
  readonly mass: Float64Array;
}

/** A synset that photos concentrate under. */
export interface SynsetFit {
  readonly synset: Synset;
  /** Share of the folder's probability that lies under it. */
  readonly share: number;
  /** Of all folders' probability under it, each folder counting alike, the part that is this folder's. */
  readonly purity: number;
  /** Harmonic mean of the two. */
  readonly fit: number;
}

/**
 * The synsets that tell a folder's photos from the other folders' best, best first: for a synset with classes S, `share`
 * is `sum of mass_c over c in S`, `purity` the share divided by the sum of all folders' shares, and the fit their harmonic
 * mean (F1 with synsets in the place of predicted labels). Of equals the one with fewer classes comes first.
 *
 * @param folder - The name of the one that is asked about.
 * @param folders - All folders, this one too.
 * @param options - `taxonomy`, and `taken`: classes that belong to groups already; synsets that have one of them are left out.
 * @returns The synsets, best first.
 * @throws {RangeError} where the folder is not among the folders
 */
export function fitSynsets(
  folder: string,
  folders: readonly FolderMass[],
  { taxonomy, taken = new Set() }: { readonly taxonomy: Taxonomy; readonly taken?: ReadonlySet<number> },
): readonly SynsetFit[] {
  const own = folders.find((one) => one.folder === folder);
  if (!own)
    throw new RangeError(`Expected one of ${folders.map((one) => one.folder).join(", ")}, but got ${folder}`);
  return candidatesOf(taxonomy)
    .filter(({ classIndices }) => !classIndices.some((index) => taken.has(index)))
    .map((synset) => fitOf(synset, own, folders))
    .filter(({ fit }) => fit > 0)
    .sort((a, b) => b.fit - a.fit || a.synset.classIndices.length - b.synset.classIndices.length);
}

/** How well a synset fits a folder. */
export function fitOf(synset: Synset, own: FolderMass, folders: readonly FolderMass[]): SynsetFit {
  const under = ({ mass }: FolderMass) =>
    synset.classIndices.reduce((sum, index) => sum + (mass[index] ?? 0), 0);
  const share = under(own);
  const all = folders.reduce((sum, folder) => sum + under(folder), 0);
  const purity = all === 0 ? 0 : share / all;
  return { synset, share, purity, fit: share + purity === 0 ? 0 : (2 * share * purity) / (share + purity) };
}

/** All that photos may concentrate under: hypernyms and classes, of which some are labels alone. */
function candidatesOf(taxonomy: Taxonomy): readonly Synset[] {
  const names = taxonomy.classes.flatMap(({ synset }) => synset ?? []);
  const labels = taxonomy.classes.flatMap(({ index, label, synset }): readonly Synset[] =>
    synset === undefined ? [labelAsSynset(label, index)] : [],
  );
  const synsets = [...new Set([...Object.keys(taxonomy.hypernyms), ...names])];
  return [...synsets.flatMap((name) => taxonomy.synset(name) ?? []), ...labels];
}

/** A class that means nothing to WordNet, in a synset's place. */
export function labelAsSynset(label: string, classIndex: number): Synset {
  return { name: label, wnid: "", lemmas: [label], definition: "", classIndices: [classIndex] };
}
