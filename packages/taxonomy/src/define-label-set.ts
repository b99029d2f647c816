import { ancestorDistances } from "./ancestors.ts";
import { LabelSetError, UnknownSynsetError } from "./errors.ts";
import { imagenet1k } from "./imagenet-1k.ts";
import { lazy } from "./lazy.ts";
import type { LabeledClass, Sense, Synset, Taxonomy } from "./types.ts";

/** What is known of labels besides their texts. */
export interface LabelSetOptions {
  /** What the set is called in reports and errors; `own` where not given. */
  readonly name?: string;
  /** For each label its synset, by name or wnid, or `undefined`: then WordNet's words work as far as these go. */
  readonly synsets?: readonly (string | undefined)[];
  /** Where synsets are looked up, with all that lies above them; `imagenet-1k` where not given. */
  readonly base?: Taxonomy;
  /**
   * A hierarchy of one's own: what lies directly above a label, or above a name that occurs here: `{beagle: "hound",
   * hound: ["dog", "hunter"]}`.
   */
  readonly parents?: Readonly<Record<string, string | readonly string[]>>;
}

/**
 * The label set of a classifier whose classes are not ImageNet's: groups may be named by its labels, by names of its own
 * hierarchy and, for labels with synsets, by WordNet's words.
 *
 * @param labels - What the classifier's outputs mean, in their order.
 * @param options - Synsets, and a hierarchy of one's own.
 * @returns The classes and what lies above them.
 * @throws {LabelSetError} for no labels at all, for another number of synsets, and for a hierarchy that goes in a circle
 * @throws {UnknownSynsetError} for a synset that the base does not have
 * @example
 * ```ts
 * import assert from "node:assert/strict";
 * import { defineLabelSet } from "@coarse/taxonomy";
 *
 * const signs = defineLabelSet(["stop", "yield", "speed 30"], {
 *   parents: { stop: "priority", yield: "priority" },
 * });
 * assert.deepEqual(signs.senses("priority")[0]?.synset.classIndices, [0, 1]);
 * ```
 */
export function defineLabelSet(labels: readonly string[], options: LabelSetOptions = {}): Taxonomy {
  const { name = "own", synsets = [], base = imagenet1k, parents: given = {} } = options;
  if (labels.length === 0) throw new LabelSetError("A label set needs at least one label");
  if (synsets.length > 0 && synsets.length !== labels.length)
    throw new LabelSetError(
      `There are ${labels.length} labels, but ${synsets.length} synsets: give one for each, or undefined`,
    );
  const classes = labels.map((label, index): LabeledClass => {
    const synset = synsetOf(synsets[index], base);
    return {
      index,
      label: label.normalize("NFC"),
      ...(synset && { synset: synset.name, wnid: synset.wnid }),
    };
  });
  const ownParents = new Map(
    Object.entries(given).map(([below, above]) => [below.normalize("NFC"), [above].flat()] as const),
  );
  const nodes = new Map<string, Synset>();
  for (const [node, indices] of classesBelow(classes, { base, ownParents }))
    nodes.set(node, {
      ...(base.synset(node) ?? ownNode(node)),
      classIndices: [...indices].sort((a, b) => a - b),
    });
  return taxonomyOf(classes, { name, base, nodes, ownParents });
}

/** A synset by its name or wnid. */
function synsetOf(reference: string | undefined, base: Taxonomy): Synset | undefined {
  if (reference === undefined) return undefined;
  const found = base.synset(reference) ?? base.synsetOfWnid(reference);
  if (!found) throw new UnknownSynsetError(reference, base.labelSet);
  return found;
}

/** A name of one's own hierarchy, which WordNet has no part in. */
function ownNode(name: string): Synset {
  return { name, wnid: "", lemmas: [name.replaceAll(" ", "_")], definition: "", classIndices: [] };
}

interface Hierarchy {
  readonly base: Taxonomy;
  /** Names directly above a label or a name. */
  readonly ownParents: ReadonlyMap<string, readonly string[]>;
}

/** For each name above a class, and each class's own synset, the classes at it and below. */
function classesBelow(
  classes: readonly LabeledClass[],
  hierarchy: Hierarchy,
): ReadonlyMap<string, ReadonlySet<number>> {
  const below = new Map<string, Set<number>>();
  for (const { index, label, synset } of classes)
    for (const node of namesAbove(label, synset, hierarchy)) {
      const indices = below.get(node) ?? new Set();
      below.set(node, indices.add(index));
    }
  return below;
}

function namesAbove(
  label: string,
  synset: string | undefined,
  { base, ownParents }: Hierarchy,
): ReadonlySet<string> {
  const found = new Set<string>();
  const visit = (node: string, way: readonly string[]): void => {
    if (way.includes(node))
      throw new LabelSetError(
        `The hierarchy goes in a circle: ${[...way, node].join(" → ")}; take one of these away`,
      );
    if (found.has(node)) return;
    found.add(node);
    if (base.synset(node)) for (const above of ancestorDistances(node, base).keys()) found.add(above);
    for (const above of ownParents.get(node) ?? []) visit(above, [...way, node]);
  };
  if (synset !== undefined) visit(synset, []);
  for (const above of ownParents.get(label) ?? []) visit(above, [label]);
  return found;
}

interface Parts extends Hierarchy {
  readonly name: string;
  /** All that lies above classes, and the synsets of classes, with the classes of this set. */
  readonly nodes: ReadonlyMap<string, Synset>;
}

function taxonomyOf(classes: readonly LabeledClass[], { name, base, nodes, ownParents }: Parts): Taxonomy {
  const own = new Map(
    [...nodes].flatMap(([node, synset]) => (synset.wnid === "" ? [[asWord(node), synset]] : [])),
  );
  const synsetOfClass = new Map(classes.map(({ index, synset }) => [index, synset]));
  const hypernyms = lazy(() => {
    const above: Record<string, Synset> = Object.create(null);
    for (const [node, synset] of nodes)
      if (synset.classIndices.some((index) => synsetOfClass.get(index) !== node)) above[node] = synset;
    return above;
  });
  const senses = (word: string): readonly Sense[] => {
    const named = own.get(asWord(word));
    const known = base.senses(word).flatMap(({ synset, rank }) => {
      const here = nodes.get(synset.name);
      return here ? [{ synset: here, rank }] : [];
    });
    return named ? [{ synset: named, rank: 1 }, ...known] : known;
  };
  return {
    labelSet: name,
    classes,
    get hypernyms() {
      return hypernyms();
    },
    synset: (node) => nodes.get(node),
    synsetOfWnid: (wnid) => nodes.get(base.synsetOfWnid(wnid)?.name ?? ""),
    parents: (node) =>
      [...base.parents(node), ...(ownParents.get(node) ?? [])].filter((above) => nodes.has(above)),
    senses,
    words: lazy(() =>
      [...new Set([...own.keys(), ...base.words().filter((word) => senses(word).length > 0)])].sort(),
    ),
  };
}

/** As words are compared: case, and blanks, `_` and `-`, make no difference. */
function asWord(text: string): string {
  return text
    .normalize("NFC")
    .toLowerCase()
    .replace(/[\s_-]+/g, "_");
}
