import { lazy } from "./lazy.ts";
import type { TaxonomyTables } from "./taxonomy-tables.ts";
import type { LabelledClass, Synset, Taxonomy } from "./types.ts";
import { createWordSenses } from "./word-senses.ts";

function labelledClass({ name, wnid, lemmas }: Synset, index: number): LabelledClass {
  return { index, synset: name, wnid, label: (lemmas[0] ?? name).replaceAll("_", " ") };
}

/** Hypernyms and classes, each once, in ascending order of the wnid. */
function allSynsets({ hypernyms, classes }: TaxonomyTables): readonly Synset[] {
  const synsets = [...new Set([...Object.values(hypernyms), ...classes])];
  return synsets.sort((a, b) => (a.wnid < b.wnid ? -1 : 1));
}

function parentNames(synsets: readonly Synset[], positions: string): ReadonlyMap<string, readonly string[]> {
  const rows = positions.split(" ").map((row) => row.split(",").filter(Boolean));
  return new Map(
    synsets.map(({ name }, i) => [
      name,
      (rows[i] ?? []).flatMap((parent) => synsets[Number(parent)]?.name ?? []),
    ]),
  );
}

/** Makes the taxonomy of a label set from its generated tables. Each look-up table is made when it is first needed. */
export function createTaxonomy(tables: TaxonomyTables): Taxonomy {
  const synsets = lazy(() => allSynsets(tables));
  const classes = lazy(() => tables.classes.map(labelledClass));
  const byName = lazy(() => new Map(synsets().map((synset) => [synset.name, synset])));
  const byWnid = lazy(() => new Map(synsets().map((synset) => [synset.wnid, synset])));
  const parents = lazy(() => parentNames(synsets(), tables.parents));
  const words = lazy(() => createWordSenses(synsets(), tables));
  return {
    labelSet: tables.labelSet,
    get classes() {
      return classes();
    },
    hypernyms: tables.hypernyms,
    synset: (name) => byName().get(name),
    synsetOfWnid: (wnid) => byWnid().get(wnid),
    parents: (name) => parents().get(name) ?? [],
    senses: (word) => words().find(word),
    words: () => words().words,
  };
}
