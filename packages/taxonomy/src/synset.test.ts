import { expect, it } from "vitest";
import { synset } from "./synset.ts";

it("reads a row of the generated tables", () => {
  expect(synset("cat.n.01 n02121620 281..283,290 cat,true_cat | feline mammal: wildcats | and cats")).toEqual(
    {
      name: "cat.n.01",
      wnid: "n02121620",
      lemmas: ["cat", "true_cat"],
      definition: "feline mammal: wildcats | and cats",
      classIndices: [281, 282, 283, 290],
    },
  );
});
