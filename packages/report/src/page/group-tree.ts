import type { Taxonomy } from "@coarse/taxonomy";

/** A class, or a synset with the classes below it. */
export interface TreeNode {
  readonly label: string;
  readonly classIndex?: number;
  readonly children: readonly TreeNode[];
}

/**
 * What a group covers as a tree: below the group's synset its direct hyponyms down to the classes. WordNet is a graph: a
 * class with several parents stands below the first of them alone. Without a synset, or outside it, the classes are a list.
 */
export function groupTree(
  { synset, classes }: { readonly synset?: string | undefined; readonly classes: readonly number[] },
  taxonomy: Taxonomy,
): readonly TreeNode[] {
  const root: Draft = { name: synset ?? "", children: new Map() };
  for (const classIndex of classes) {
    let node = root;
    for (const name of pathTo(taxonomy.classes[classIndex]?.synset ?? "", { synset, taxonomy })) {
      const child = node.children.get(name) ?? { name, children: new Map() };
      node.children.set(name, child);
      node = child;
    }
    node.classIndex = classIndex;
  }
  return [...root.children.values()].map((draft) => finished(draft, taxonomy));
}

interface Draft {
  readonly name: string;
  readonly children: Map<string, Draft>;
  classIndex?: number;
}

/** Synsets from below the group's to the class's own; the class's alone where it does not lie below. */
function pathTo(
  name: string,
  { synset, taxonomy }: { synset: string | undefined; taxonomy: Taxonomy },
): readonly string[] {
  if (synset === undefined || name === synset) return [name];
  const paths: (readonly string[])[] = [[name]];
  for (const path of paths) {
    const [first = ""] = path;
    for (const parent of taxonomy.parents(first)) {
      if (parent === synset) return path;
      paths.push([parent, ...path]);
    }
  }
  return [name];
}

/** A synset with a single child and no class of its own tells nothing: its child takes its place. */
function finished(draft: Draft, taxonomy: Taxonomy): TreeNode {
  const children = [...draft.children.values()];
  const [only] = children;
  if (children.length === 1 && only && draft.classIndex === undefined) return finished(only, taxonomy);
  const lemma = taxonomy.synset(draft.name)?.lemmas[0]?.replaceAll("_", " ") ?? draft.name;
  const { classIndex } = draft;
  const label = classIndex === undefined ? lemma : (taxonomy.classes[classIndex]?.label ?? lemma);
  return {
    label,
    ...(classIndex !== undefined && { classIndex }),
    children: children.map((child) => finished(child, taxonomy)),
  };
}
