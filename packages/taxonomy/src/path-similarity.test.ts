import { describe, expect, it } from "vitest";
import { ClassIndexError, UnknownSynsetError } from "./errors.ts";
import { imagenet1k } from "./imagenet-1k.ts";
import { pathSimilarity } from "./path-similarity.ts";
import { pathSimilarityMatrix } from "./path-similarity-matrix.ts";

describe("pathSimilarity", () => {
  it("is 1 / (1 + shortest path)", () => {
    expect(pathSimilarity("dog.n.01", "dog.n.01", imagenet1k)).toBe(1);
    expect(pathSimilarity("canine.n.02", "dog.n.01", imagenet1k)).toBe(1 / 2);
    expect(pathSimilarity("dog.n.01", "cat.n.01", imagenet1k)).toBe(1 / 5);
  });

  it("takes class indices for their synsets", () => {
    expect(pathSimilarity(0, "goldfish.n.01", imagenet1k)).toBe(pathSimilarity(0, 1, imagenet1k));
  });

  it("refuses what the taxonomy does not have", () => {
    expect(() => pathSimilarity(0, "kat.n.01", imagenet1k)).toThrow(UnknownSynsetError);
    expect(() => pathSimilarity(1000, 0, imagenet1k)).toThrow(new ClassIndexError(1000, 1000));
    expect(() => pathSimilarity(-1, 0, imagenet1k)).toThrow("Class index -1 is out of range: use 0 to 999");
  });
});

describe("pathSimilarityMatrix", () => {
  it("is pathSimilarity of all pairs", () => {
    const matrix = pathSimilarityMatrix(imagenet1k);
    expect(matrix).toHaveLength(1_000_000);
    for (let a = 0; a < 1000; a += 37)
      for (let b = 0; b < 1000; b += 41) expect(matrix[a * 1000 + b]).toBe(pathSimilarity(a, b, imagenet1k));
  });
});
