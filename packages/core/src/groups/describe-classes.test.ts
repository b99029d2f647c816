import { describe, expect, it } from "vitest";
import { smallTaxonomy as taxonomy } from "../testing/small-taxonomy.ts";
import { describeClasses } from "./describe-classes.ts";

describe("describeClasses", () => {
  it.each([
    [[2], "1 class (tabby)"],
    [[0, 1, 2], "3 classes (chihuahua, beagle, tabby)"],
    [[0, 1, 2, 9], "4 classes (chihuahua, beagle, tabby, …)"],
  ])("%j is %s", (classIndices, text) => expect(describeClasses(classIndices, taxonomy)).toBe(text));
});
