import { describeWithReference } from "@coarse/testing";
import { beforeAll, expect, it } from "vitest";
import { ancestorDistances } from "./ancestors.ts";
import { loadTaxonomy } from "./label-sets.ts";
import { pathSimilarity } from "./path-similarity.ts";
import { pathSimilarityMatrix } from "./path-similarity-matrix.ts";
import {
  children,
  descendants,
  hypernymPaths,
  leacockChodorowSimilarity,
  lowestCommonHypernyms,
  maxDepth,
  minDepth,
  wuPalmerSimilarity,
} from "./relations.ts";
import { type NltkReference, readNltkReference } from "./testing/nltk-reference.ts";
import type { Synset, Taxonomy } from "./types.ts";

/** A label set, and how many synsets above classes NLTK counts. */
interface Case {
  readonly taxonomy: Taxonomy;
  readonly classCount: number;
  readonly hypernymCount: number;
}

describeBesideNltk({ taxonomy: await loadTaxonomy("imagenet-1k"), classCount: 1000, hypernymCount: 860 });
describeBesideNltk({ taxonomy: await loadTaxonomy("emoji-242"), classCount: 242, hypernymCount: 377 });

function describeBesideNltk({ taxonomy, classCount, hypernymCount }: Case): void {
  describeWithReference(`the taxonomy of ${taxonomy.labelSet} beside NLTK on the same WordNet files`, () => {
    let nltk: NltkReference;
    beforeAll(() => {
      nltk = readNltkReference(taxonomy.labelSet);
    });

    const asNltk = ({ name, wnid, definition, lemmas, classIndices }: Synset) => ({
      wnid,
      definition,
      lemmas,
      parents: taxonomy.parents(name).toSorted(),
      inclusive: classIndices,
    });

    it("has the same synsets above classes, with the same names", () => {
      const expected = Object.entries(nltk.synsets).filter(([, { strict }]) => strict.length > 0);
      expect(expected).toHaveLength(hypernymCount);
      expect(Object.keys(taxonomy.hypernyms).sort()).toEqual(expected.map(([name]) => name).sort());
    });

    it("has the same classes in the same order", () => {
      const own = new Map(
        Object.entries(nltk.synsets).flatMap(([name, { inclusive, strict }]) =>
          inclusive.filter((index) => !strict.includes(index)).map((index) => [index, name] as const),
        ),
      );
      expect(own.size).toBe(classCount);
      expect(taxonomy.classes.map(({ synset }) => synset)).toEqual(
        Array.from({ length: classCount }, (_, index) => own.get(index)),
      );
    });

    it("describes each synset as NLTK does: wnid, definition, lemmas, parents, classes", () => {
      for (const [name, { strict: _, ...expected }] of Object.entries(nltk.synsets)) {
        const synset = taxonomy.synset(name);
        expect(synset && asNltk(synset), name).toEqual(expected);
      }
    });

    it("finds the same senses, in the same order and with the same ranks, for words and inflected forms", () => {
      expect(Object.keys(nltk.senses).length).toBeGreaterThan(7_000);
      for (const [word, listed] of Object.entries(nltk.senses)) {
        // A synset that NLTK lists twice, since two forms of the word name it, counts where it is first.
        const expected = listed.filter(([name], i) => listed.findIndex(([other]) => other === name) === i);
        const found = taxonomy.senses(word).map(({ synset, rank }) => [synset.name, rank]);
        expect(found, word).toEqual(expected);
      }
    });

    it("finds the same depths, the same ways up and the same children of every synset", () => {
      const { synsets } = nltk.relations;
      expect(Object.keys(synsets).length).toBeGreaterThan(hypernymCount);
      for (const [name, expected] of Object.entries(synsets)) {
        const found = {
          minDepth: minDepth(name, taxonomy),
          maxDepth: maxDepth(name, taxonomy),
          paths: hypernymPaths(name, taxonomy).toSorted((a, b) => (a.join("\n") < b.join("\n") ? -1 : 1)),
          children: children(name, taxonomy).map((child) => child.name),
        };
        const paths = expected.paths.toSorted((a, b) => (a.join("\n") < b.join("\n") ? -1 : 1));
        expect(found, name).toEqual({ ...expected, paths });
      }
    });

    it("finds as descendants what has the synset above it", () => {
      const { hypernyms } = taxonomy;
      for (const name of Object.keys(hypernyms).filter((_, i) => i % 20 === 0)) {
        const below = descendants(name, taxonomy).map((synset) => synset.name);
        const expected = Object.keys(nltk.synsets).filter(
          (other) => other !== name && ancestorDistances(other, taxonomy).has(name),
        );
        expect(below.toSorted(), name).toEqual(expected.toSorted());
      }
    });

    it("gives the same lowest common hypernyms, Wu-Palmer and Leacock-Chodorow similarities", () => {
      const { pairs } = nltk.relations;
      expect(pairs.length).toBeGreaterThanOrEqual(2000);
      for (const { a, b, common, wuPalmer, leacockChodorow } of pairs) {
        expect(
          lowestCommonHypernyms(a, b, taxonomy).map(({ name }) => name),
          `${a} ${b}`,
        ).toEqual(common);
        expect(Math.abs(wuPalmerSimilarity(a, b, taxonomy) - wuPalmer), `${a} ${b}`).toBeLessThan(1e-12);
        const found = leacockChodorowSimilarity(a, b, taxonomy) ?? Number.NaN;
        expect(Math.abs(found - leacockChodorow), `${a} ${b}`).toBeLessThan(1e-12);
      }
    });

    it("gives exactly the same path similarities", () => {
      expect(nltk.similarity).toHaveLength(classCount ** 2);
      const matrix = pathSimilarityMatrix(taxonomy);
      expect(matrix.findIndex((value, i) => value !== nltk.similarity[i])).toBe(-1);
    });

    it("gives exactly what path_similarity itself returns for a sample of pairs", () => {
      expect(nltk.sampled).toHaveLength(4000);
      for (const [a, b, expected] of nltk.sampled)
        expect(pathSimilarity(a, b, taxonomy), `${a} ${b}`).toBe(expected);
    });
  });
}
