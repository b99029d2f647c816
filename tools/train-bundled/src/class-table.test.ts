import { readFileSync } from "node:fs";
import { project } from "@coarse/testing";
import { describe, expect, it } from "vitest";
import { namesInStyle, parseClassTable, readClassTable } from "./class-table.ts";

describe("the class table", () => {
  it("reads synset, wnid and names; leaves out comments", () => {
    expect(parseClassTable("# why\ndog.n.01\tn02084071\tdog fxemoji:dogside\n")).toEqual([
      { synset: "dog.n.01", wnid: "n02084071", names: ["dog", "fxemoji:dogside"] },
    ]);
    expect(() => parseClassTable("dog.n.01 n02084071 dog")).toThrow("separate them by tabs");
  });

  it("gives a style its own names and those of all", () => {
    const row = { synset: "dog.n.01", wnid: "n02084071", names: ["dog", "fxemoji:dogside"] };
    expect(namesInStyle(row, "fxemoji")).toEqual(["dog", "dogside"]);
    expect(namesInStyle(row, "noto")).toEqual(["dog"]);
  });

  it("has the classes of the label set, in its order, each once", () => {
    const lines = readFileSync(project("tools/gen-hierarchy/label-sets/emoji-278.txt"), "utf8").split("\n");
    const wnids = readClassTable().map(({ wnid }) => wnid);
    expect(wnids).toEqual(lines.filter((line) => line.startsWith("n")));
    expect(new Set(wnids).size).toBe(278);
  });
});
