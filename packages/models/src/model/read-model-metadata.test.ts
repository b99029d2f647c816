import { describe, expect, it } from "vitest";
import { UnreadableModelError } from "../errors.ts";
import { readModelMetadata } from "./read-model-metadata.ts";

/** What a coarse model says of itself. */
function metadata(rule: string) {
  const groups = [
    { name: "cat", classIndices: [281, 282] },
    { name: "dog", classIndices: [151] },
  ];
  return { coarseVersion: "0.1.0", labelSet: "imagenet-1k", groups, rule };
}

describe("readModelMetadata", () => {
  it.each([
    ["average", "head-average"],
    ["unit-average", "head-unit"],
    ["discriminant", "head-discriminant"],
    ["head-average", "head-average"],
    ["mean", "mean"],
  ])("reads the rule of models written before and now: %s", (written, rule) =>
    expect(readModelMetadata(metadata(written), "pets.keras").coarse?.rule).toBe(rule),
  );

  it("refuses what says of its groups what can't be", () =>
    expect(() => readModelMetadata({ ...metadata("mean"), groups: [] }, "pets.keras")).toThrow(
      UnreadableModelError,
    ));
});
