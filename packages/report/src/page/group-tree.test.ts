import { loadTaxonomy } from "@coarse/taxonomy";
import { expect, it } from "vitest";
import { groupTree, type TreeNode } from "./group-tree.ts";

const taxonomy = await loadTaxonomy("imagenet-1k");
const leaves = (nodes: readonly TreeNode[]): readonly number[] =>
  nodes.flatMap(({ classIndex, children }) => [
    ...(classIndex === undefined ? [] : [classIndex]),
    ...leaves(children),
  ]);

it.each(["dog.n.01", "animal.n.01", "artifact.n.01", "cat.n.01"])("has each class of %s once", (synset) => {
  const classes = taxonomy.synset(synset)?.classIndices ?? [];
  expect(classes.length).toBeGreaterThan(3);
  const found = leaves(groupTree({ synset, classes }, taxonomy));
  expect(found.toSorted((a, b) => a - b)).toEqual(classes);
});

it("puts classes below what lies between them and the group", () => {
  const tree = groupTree({ synset: "dog.n.01", classes: [151, 152, 207] }, taxonomy);
  expect(tree.map(({ label }) => label)).toEqual(["toy dog", "golden retriever"]);
  expect(tree[0]?.children.map(({ label }) => label)).toEqual(["Chihuahua", "Japanese spaniel"]);
});

it("lists what lies outside the synset, or has none", () => {
  expect(leaves(groupTree({ synset: "dog.n.01", classes: [0, 151] }, taxonomy))).toEqual([0, 151]);
  expect(groupTree({ classes: [0, 1] }, taxonomy).map(({ label }) => label)).toEqual(["tench", "goldfish"]);
});
