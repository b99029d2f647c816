import { readFileSync } from "node:fs";
import { describeWithShared, shared } from "@coarse/testing";
import { expect, it } from "vitest";
import { imagenet1k } from "./imagenet-1k.ts";
import { pathSimilarityMatrix } from "./path-similarity-matrix.ts";

interface GoldenSynset {
  readonly synset: string;
  readonly pos: string;
  readonly wnid: string;
  readonly inclusive: readonly number[];
}

interface GoldenRow {
  readonly first10: readonly number[];
  readonly last3: readonly number[];
  readonly values: readonly number[];
}

function golden<Content>(name: string): Content {
  return JSON.parse(readFileSync(shared(`golden/${name}.json`), "utf8"));
}

/** Class indices by falling similarity, the lower index first where it is the same. */
function byFallingSimilarity(row: Float64Array): number[] {
  return [...row.keys()].sort((a, b) => (row[b] ?? 0) - (row[a] ?? 0) || a - b);
}

describeWithShared("imagenet1k: golden results of NLTK", () => {
  it("hyponyms.json: the classes of each noun synset", () => {
    const words = Object.entries(golden<Record<string, GoldenSynset>>("hyponyms")).filter(
      ([, { pos }]) => pos === "n",
    );
    expect(words.length).toBeGreaterThan(30);
    for (const [word, { synset, wnid, inclusive }] of words) {
      const found = imagenet1k.synset(synset);
      expect(found?.classIndices ?? [], word).toEqual(inclusive);
      if (found) expect(found.wnid, word).toBe(wnid);
    }
  });

  it("similarity.json: the rows of path similarity", () => {
    const rows = Object.entries(
      golden<{ pathSimilarity: Record<string, GoldenRow> }>("similarity").pathSimilarity,
    );
    expect(rows).toHaveLength(6);
    const matrix = pathSimilarityMatrix(imagenet1k);
    for (const [classIndex, { first10, last3, values }] of rows) {
      const row = matrix.subarray(Number(classIndex) * 1000, Number(classIndex) * 1000 + 1000);
      const order = byFallingSimilarity(row);
      expect(order.slice(0, 10)).toEqual(first10);
      expect(order.slice(-3)).toEqual(last3);
      expect(first10.map((i) => row[i])).toEqual(values);
    }
  });
});
