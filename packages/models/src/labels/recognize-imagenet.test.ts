import { readFileSync } from "node:fs";
import { loadTaxonomy } from "@coarse/core";
import { describeWithShared, shared } from "@coarse/testing";
import { describe, expect, it } from "vitest";
import { recognizeImagenet } from "./recognize-imagenet.ts";

const imagenet = await loadTaxonomy("imagenet-1k");
const lemmas = imagenet.classes.map(({ synset = "" }) =>
  (imagenet.synset(synset)?.lemmas ?? []).map((lemma) => lemma.replaceAll("_", " ")),
);

describe("recognizeImagenet", () => {
  it.each([
    ["Keras's wording", lemmas.map(([first = ""]) => first.replaceAll(" ", "_"))],
    ["Transformers' wording", lemmas.map((all) => all.join(", "))],
    ["wnids", imagenet.classes.map(({ wnid = "" }) => wnid)],
    ["wnids before the labels", imagenet.classes.map(({ wnid = "", label }) => `${wnid} ${label}`)],
  ])("knows all classes in %s", (_, labels) => {
    expect(recognizeImagenet(labels, imagenet)).toEqual({ kind: "whole" });
  });

  it("knows some classes, and another order, by all of their names, or their wnids", () => {
    const some = [207, 0, 999].flatMap((index) => imagenet.classes[index] ?? []);
    const synsets = some.map(({ synset }) => synset);
    const texts = some.map(({ index }) => lemmas[index]?.join(", ") ?? "");
    expect(texts[1]).toBe("tench, Tinca tinca");
    expect(recognizeImagenet(texts, imagenet)).toBe(undefined);
    expect(recognizeImagenet(texts.slice(1), imagenet)).toEqual({
      kind: "classes",
      synsets: synsets.slice(1),
    });
    expect(
      recognizeImagenet(
        some.map(({ wnid = "" }) => wnid),
        imagenet,
      ),
    ).toEqual({ kind: "classes", synsets });
    const reversed = [...imagenet.classes].reverse();
    expect(
      recognizeImagenet(
        reversed.map(({ wnid = "" }) => wnid),
        imagenet,
      ),
    ).toEqual({
      kind: "classes",
      synsets: reversed.map(({ synset }) => synset),
    });
  });

  it("takes no words of other worlds for ImageNet's", () => {
    expect(recognizeImagenet(["crane", "jaguar", "mouse"], imagenet)).toBe(undefined);
    expect(
      recognizeImagenet(
        Array.from({ length: 1000 }, (_, i) => `bird species ${i}`),
        imagenet,
      ),
    ).toBe(undefined);
  });
});

describeWithShared("recognizeImagenet on label sets that people use", () => {
  const sets: Readonly<Record<string, readonly string[]>> = JSON.parse(
    readFileSync(shared("label-sets/words.json"), "utf8"),
  );

  it("knows CLIP's wording, and no other set", () => {
    const found = Object.entries(sets).filter(([, labels]) => recognizeImagenet(labels, imagenet));
    expect(found.map(([name]) => name)).toEqual(["clip-imagenet"]);
  });
});
