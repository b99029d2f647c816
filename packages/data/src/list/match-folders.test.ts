import { imagenet1k } from "@coarse/taxonomy";
import { describe, expect, it } from "vitest";
import { folderTerms } from "./folder-name.ts";
import { matchFolders, type NamedGroup } from "./match-folders.ts";

const cat: NamedGroup = { name: "cat", synset: "cat.n.01" };
const dog: NamedGroup = { name: "dog", synset: "dog.n.01" };

const match = (folders: readonly string[], groups: readonly NamedGroup[]) =>
  Object.fromEntries(matchFolders(folders, groups, imagenet1k));
const errorOf = (folders: readonly string[], groups: readonly NamedGroup[]) => {
  try {
    return match(folders, groups);
  } catch (error) {
    return error;
  }
};

describe("matchFolders", () => {
  it("asks the taxonomy once for each of a thousand folders and groups, not for each pair", () => {
    let asked = 0;
    const counting = {
      ...imagenet1k,
      synset: (name: string) => imagenet1k.synset(name),
      synsetOfWnid: (wnid: string) => imagenet1k.synsetOfWnid(wnid),
      senses: (word: string) => {
        asked += 1;
        return imagenet1k.senses(word);
      },
    };
    const groups = Array.from({ length: 1000 }, (_, i) => ({ name: `thing ${i}` }));
    const folders = [...groups.map(({ name }) => name), "stranger"];
    expect(() => matchFolders(folders, groups, counting)).toThrow("stranger");
    expect(asked).toBeLessThan(1100);
  });

  it("goes by name, not by position", () => {
    expect(match(["Cat", "Dog"], [dog, cat])).toEqual({ Cat: "cat", Dog: "dog" });
  });

  it.each([
    ["CATS", "cat"],
    ["cat.n.01", "cat"],
    ["n02121620", "cat"],
    ["true_cat", "cat"],
    ["domestic dogs", "dog"],
    ["Dogs ", "dog"],
  ])("finds the group of %s", (folder, group) => {
    expect(match([folder, "cat", "dog"], [cat, dog])).toMatchObject({ [folder]: group });
  });

  it.each([
    ["hot_dogs", { name: "hot dog", synset: "frank.n.02" }],
    ["Hot-Dog", { name: "hot_dog" }],
    ["geese", { name: "goose", synset: "goose.n.01" }],
    ["Vögel".normalize("NFD"), { name: "vögel".normalize("NFC") }],
    ["my own pets", { name: "My-Own_pets" }],
  ])("finds the group of %s by its words", (folder, group) => {
    expect(match([folder], [group])).toEqual({ [folder]: group.name });
  });

  it("prefers the word itself to another that shares a sense: cats are cats, not big cats", () => {
    const bigCat = { name: "big_cat", synset: "big_cat.n.01" };
    expect(imagenet1k.senses("cat").map((sense) => sense.synset.name)).toContain("big_cat.n.01");
    expect(match(["cats", "big cats"], [bigCat, cat])).toEqual({ cats: "cat", "big cats": "big_cat" });
  });

  it("lets several folders belong to one group", () => {
    expect(match(["cat", "cats", "dog"], [cat, dog])).toEqual({ cat: "cat", cats: "cat", dog: "dog" });
  });

  it("takes __proto__ and constructor for names", () => {
    const matched = matchFolders(
      ["__proto__", "constructor"],
      [{ name: "__proto__" }, { name: "constructor" }],
      imagenet1k,
    );
    expect([...matched]).toEqual([
      ["__proto__", "__proto__"],
      ["constructor", "constructor"],
    ]);
    expect(errorOf(["toString", "cat"], [cat])).toMatchObject({ folders: ["toString"] });
  });

  it("knows the folders of public data sets", () => {
    const groups = [
      { name: "tench", synset: "tench.n.01" },
      { name: "Chihuahua" },
      { name: "pembroke", synset: "pembroke.n.01" },
    ];
    const folders = ["tench, Tinca tinca", "n02085620-Chihuahua", "n02113023-Pembroke"];
    expect(Object.values(match(folders, groups))).toEqual(["tench", "Chihuahua", "pembroke"]);
  });

  it("tells of groups without folder where that is no error", () => {
    let told: readonly string[] = [];
    const onEmptyGroups = (groups: readonly string[]) => {
      told = groups;
    };
    expect(matchFolders(["Cat"], [cat, dog], imagenet1k, { onEmptyGroups }).get("Cat")).toBe("cat");
    expect(told).toEqual(["dog"]);
    expect(() => matchFolders([], [cat, dog], imagenet1k, { onEmptyGroups })).toThrow("No folder for");
  });

  it("names the folders without group and the groups without folder", () => {
    expect(errorOf(["Cat", "Dog", "Bird"], [cat, dog])).toMatchObject({
      name: "FolderWithoutGroupError",
      userError: true,
      folders: ["Bird"],
      message:
        "No group for the folder Bird (groups: cat, dog): add one with --groups, or rename or move the folder",
    });
    expect(errorOf(["Cat"], [cat, dog, { name: "bird" }])).toMatchObject({
      name: "GroupWithoutFolderError",
      groups: ["dog", "bird"],
      message:
        "No folder for the groups dog, bird (folders: Cat): leave them out of --groups, or name a folder like each",
    });
  });

  it("does not take two words that nobody knows for the same", () => {
    expect(errorOf(["xyzzy"], [{ name: "plugh" }])).toMatchObject({ folders: ["xyzzy"] });
  });

  it("does not guess between two groups", () => {
    const cranes = [
      { name: "crane.n.04", synset: "crane.n.04" },
      { name: "crane.n.05", synset: "crane.n.05" },
    ];
    expect(errorOf(["crane"], cranes)).toMatchObject({
      name: "AmbiguousFolderError",
      folder: "crane",
      groups: ["crane.n.04", "crane.n.05"],
    });
  });
});

describe("folderTerms", () => {
  it("gives the names as they are, but for how ü is written", () => {
    const termsOf = (folders: readonly string[]) => folderTerms(folders, imagenet1k).map(({ term }) => term);
    expect(termsOf(["hot_dogs", "Cat", "__proto__"])).toEqual(["hot_dogs", "Cat", "__proto__"]);
    expect(termsOf(["ü".normalize("NFD")])).toEqual(["ü".normalize("NFC")]);
    const published = ["n02085620-Chihuahua", "n1440764", "1440764", "tench, Tinca tinca"];
    expect(termsOf(published)).toEqual(["chihuahua.n.03", "tench.n.01", "tench.n.01", "tench.n.01"]);
  });
});
