import { expect, it } from "vitest";
import { addDefinitions } from "./definitions.ts";
import { synset } from "./synset.ts";

it("reads a row of the generated tables", () => {
  expect(synset("cat.n.01 02121620 281..283,290 ,true_cat")).toEqual({
    name: "cat.n.01",
    wnid: "n02121620",
    lemmas: ["cat", "true_cat"],
    definition: "",
    classIndices: [281, 282, 283, 290],
  });
});

it("keeps all that it says in a copy and in JSON", () => {
  const frog = synset("tailed_frog.n.01 01644900 32 ,bell_toad");
  const said = {
    name: "tailed_frog.n.01",
    wnid: "n01644900",
    lemmas: ["tailed_frog", "bell_toad"],
    definition: "",
    classIndices: [32],
  };
  expect({ ...frog }).toStrictEqual(said);
  expect(JSON.parse(JSON.stringify(frog))).toStrictEqual(said);
});

it("takes the name's word for a lemma that is left out", () => {
  expect(synset("jack-o'-lantern.n.02 03590841 607").lemmas).toEqual(["jack-o'-lantern"]);
  expect(synset("dr.n.01 00000001 5 Dr.").lemmas).toEqual(["Dr."]);
});

it("has a definition as soon as a table that holds it was added", () => {
  const frog = synset("tailed_frog.n.01 01644900 32 ,bell_toad");
  expect(frog.definition).toBe("");
  addDefinitions("\nn01644900 western North American frog\n");
  expect(frog.definition).toBe("western North American frog");
});
