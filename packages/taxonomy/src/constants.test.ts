import { expect, it } from "vitest";
import * as generated from "./generated/imagenet-1k/synsets.generated.ts";
import { imagenet1k } from "./imagenet-1k.ts";
import * as everything from "./index.ts";
import type { Sense, Synset } from "./types.ts";

const { imagenet1kSynsets, ...constants } = generated;
const byName = new Map<string, Synset>(Object.entries(constants));

/** `jack-o'-lantern` to `jackOLantern`. */
function camelCase(word: string): string {
  return word
    .replaceAll("'", "")
    .replaceAll(/[^a-z0-9]+(.)?/g, (_, next: string | undefined) => (next ?? "").toUpperCase());
}

/** The one sense that a word stands for without ambiguity. */
function meaning([first, ...others]: readonly Sense[]): Synset | undefined {
  return first && (first.rank === 1 || others.length === 0) ? first.synset : undefined;
}

it("has the very synsets of the taxonomy, each at least once", () => {
  const named = new Set(byName.values());
  for (const synset of Object.values(imagenet1k.hypernyms)) expect(named.has(synset), synset.name).toBe(true);
  for (const { synset } of imagenet1k.classes)
    expect(named.has(imagenet1k.synset(synset ?? "") ?? constants.entity), synset).toBe(true);
});

it("lists each of them once, in ascending order of the wnid", () => {
  const wnids = imagenet1kSynsets.map(({ wnid }) => wnid);
  expect(wnids).toEqual([...new Set(wnids)].sort());
  expect(new Set(imagenet1kSynsets)).toEqual(new Set(byName.values()));
});

it("names every word that stands for one synset, and never calls another synset by it", () => {
  const missing: string[] = [];
  for (const word of imagenet1k.words()) {
    const constant = byName.get(camelCase(word));
    if (constant) expect(constant, word).toBe(meaning(imagenet1k.senses(word)));
    else if (meaning(imagenet1k.senses(word))) missing.push(word);
  }
  // `case`, `package` and `switch` are JavaScript's own words.
  expect(missing).toEqual(["case", "package", "switch"]);
});

it("numbers those whose word stands for something else", () => {
  expect(constants.crane04.name).toBe("crane.n.04");
  expect(constants.crane05.name).toBe("crane.n.05");
  expect(constants.switch01.name).toBe("switch.n.01");
});

it("hides none of them behind another export of the package", () => {
  const exported = new Map<string, unknown>(Object.entries(everything));
  for (const [name, synset] of byName) expect(exported.get(name), name).toBe(synset);
});
