import type { LabeledClass, Sense, Synset, Taxonomy } from "@coarse/taxonomy";

interface Entry {
  readonly parents: readonly string[];
  /** Position among the classes, where it is one. */
  readonly classIndex?: number;
  readonly definition?: string;
}

/** Ten classes that have every case of the group language: hyphens, an ambiguous word, a class above a class. */
const entries: Readonly<Record<string, Entry>> = {
  "entity.n.01": { parents: [] },
  "animal.n.01": { parents: ["entity.n.01"] },
  "dog.n.01": { parents: ["animal.n.01"] },
  "cat.n.01": { parents: ["animal.n.01"] },
  "bird.n.01": { parents: ["animal.n.01"] },
  "artifact.n.01": { parents: ["entity.n.01"] },
  "chihuahua.n.03": { parents: ["dog.n.01"], classIndex: 0 },
  "beagle.n.01": { parents: ["dog.n.01"], classIndex: 1 },
  "tabby.n.01": { parents: ["cat.n.01"], classIndex: 2 },
  "cougar.n.01": { parents: ["cat.n.01"], classIndex: 3 },
  "great_horned_owl.n.01": { parents: ["bird.n.01"], classIndex: 4 },
  "crane.n.05": { parents: ["bird.n.01"], classIndex: 5, definition: "long-necked wading bird" },
  "crane.n.04": { parents: ["artifact.n.01"], classIndex: 6, definition: "lifts and moves heavy objects" },
  "jack-o'-lantern.n.01": { parents: ["artifact.n.01"], classIndex: 7 },
  "turtle.n.02": { parents: ["animal.n.01"], classIndex: 8 },
  "hot_dog.n.02": { parents: ["artifact.n.01"], classIndex: 9 },
};

/** Word → synset names with their rank among all noun senses. */
const vocabulary: Readonly<Record<string, readonly (readonly [string, number])[]>> = {
  animal: [["animal.n.01", 1]],
  dog: [
    ["dog.n.01", 1],
    ["hot_dog.n.02", 6],
  ],
  cat: [["cat.n.01", 1]],
  bird: [["bird.n.01", 1]],
  owl: [["great_horned_owl.n.01", 1]],
  tabby: [["tabby.n.01", 1]],
  tabby_cat: [["tabby.n.01", 1]],
  cougar: [["cougar.n.01", 1]],
  great_horned_owl: [["great_horned_owl.n.01", 1]],
  crane: [
    ["crane.n.04", 4],
    ["crane.n.05", 5],
  ],
  "jack_o'_lantern": [["jack-o'-lantern.n.01", 1]],
  turtle: [["turtle.n.02", 2]],
  hot_dog: [["hot_dog.n.02", 2]],
};

function ancestors(name: string): readonly string[] {
  const parents = entries[name]?.parents ?? [];
  return [name, ...parents.flatMap(ancestors)];
}

function synsetOf(name: string, position: number): Synset {
  const below = Object.entries(entries).filter(([other]) => ancestors(other).includes(name));
  const lemma = name.replace(/\.n\.\d+$/, "");
  return {
    name,
    wnid: `n${String(position).padStart(8, "0")}`,
    lemmas: [lemma],
    definition: entries[name]?.definition ?? `definition of ${lemma}`,
    classIndices: below.flatMap(([, { classIndex }]) => (classIndex === undefined ? [] : [classIndex])),
  };
}

const synsets = new Map(
  Object.keys(entries).map((name, position) => [name, synsetOf(name, position)] as const),
);

function classes(): readonly LabeledClass[] {
  return [...synsets.values()].flatMap(({ name, wnid, lemmas }) => {
    const index = entries[name]?.classIndex;
    return index === undefined ? [] : [{ index, synset: name, wnid, label: lemmas.join() }];
  });
}

function senses(word: string): readonly Sense[] {
  const typed = word.toLowerCase().replace(/[\s-]/g, "_").replace(/s$/, "");
  const known = Object.hasOwn(vocabulary, typed) ? vocabulary[typed] : undefined;
  return (known ?? []).flatMap(([name, rank]) => {
    const synset = synsets.get(name);
    return synset ? [{ synset, rank }] : [];
  });
}

/** A label set of ten classes, made by hand; `senses` reduces nothing but a final `s`. */
export const smallTaxonomy: Taxonomy = {
  labelSet: "small",
  classes: classes(),
  hypernyms: Object.fromEntries([...synsets].filter(([name]) => entries[name]?.classIndex === undefined)),
  synset: (name) => synsets.get(name),
  synsetOfWnid: (wnid) => [...synsets.values()].find((synset) => synset.wnid === wnid),
  parents: (name) => entries[name]?.parents ?? [],
  senses,
  words: () => Object.keys(vocabulary).sort(),
};
