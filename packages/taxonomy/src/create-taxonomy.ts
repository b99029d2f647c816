import { lazy } from "./lazy.ts";
import { expandRanges } from "./ranges.ts";
import type { TaxonomyTables } from "./taxonomy-tables.ts";
import type { LabeledClass, Synset, Taxonomy } from "./types.ts";
import { createWordSenses } from "./word-senses.ts";

function labeledClass({ name, wnid, lemmas }: Synset, index: number): LabeledClass {
  return { index, synset: name, wnid, label: (lemmas[0] ?? name).replaceAll("_", " ") };
}

/**
 * The synsets above others, keyed by name. Without a prototype, so that the engine takes it for a table from the start:
 * of a record that grows by a thousand keys it makes a thousand shapes.
 */
export function hypernymsOf<Name extends string>({
  synsets,
  hypernyms,
}: TaxonomyTables): Readonly<Record<Name, Synset>> {
  const byName: Record<string, Synset> = Object.create(null);
  for (const position of expandRanges(hypernyms)) {
    const synset = synsets[position];
    if (synset) byName[synset.name] = synset;
  }
  return byName as Record<Name, Synset>;
}

/** For each synset, by name, the names of its direct hypernyms. */
function parentNames({ synsets, parents }: TaxonomyTables): ReadonlyMap<string, readonly string[]> {
  const rows = parents.split(" ").map((row) => row.split(",").filter(Boolean).map(Number));
  const names = rows.map((row) => row.flatMap((parent) => synsets[parent]?.name ?? []));
  return new Map(synsets.map(({ name }, position) => [name, names[position] ?? []]));
}

/** Makes the taxonomy of a label set from its generated tables. Each look-up table is made when it is first needed. */
export function createTaxonomy(tables: TaxonomyTables): Taxonomy {
  const { synsets } = tables;
  const classes = lazy(() =>
    expandRanges(tables.classes)
      .flatMap((position) => synsets[position] ?? [])
      .map(labeledClass),
  );
  const hypernyms = lazy(() => hypernymsOf<string>(tables));
  const byName = lazy(() => new Map(synsets.map((synset) => [synset.name, synset])));
  const byWnid = lazy(() => new Map(synsets.map((synset) => [synset.wnid, synset])));
  const parents = lazy(() => parentNames(tables));
  const words = lazy(() => createWordSenses(synsets, tables));
  return {
    labelSet: tables.labelSet,
    get classes() {
      return classes();
    },
    get hypernyms() {
      return hypernyms();
    },
    synset: (name) => byName().get(name),
    synsetOfWnid: (wnid) => byWnid().get(wnid),
    parents: (name) => parents().get(name) ?? [],
    senses: (word) => words().find(word),
    words: () => words().words,
  };
}
