import { readFileSync } from "node:fs";
import { project } from "@coarse/testing";
import { describe, expect, it } from "vitest";
import { namesInStyle, parseClassTable, readShippedClasses } from "./class-table.ts";

describe("parseClassTable", () => {
  it("reads synset, wnid and names; leaves out comments", () => {
    const text = "# why\ndog.n.01\tn02084071\tdog fxemoji:dogside\new.n.01\tn0\tewe\ttrained only\n";
    expect(parseClassTable(text)).toEqual([
      { synset: "dog.n.01", wnid: "n02084071", names: ["dog", "fxemoji:dogside"], isShipped: true },
      { synset: "ew.n.01", wnid: "n0", names: ["ewe"], isShipped: false },
    ]);
    expect(() => parseClassTable("dog.n.01\tn02084071\tdog\tonly")).toThrow('"trained only" or nothing');
    expect(() => parseClassTable("dog.n.01 n02084071 dog")).toThrow("separate them by tabs");
  });

  it("gives a style its own names and those of all", () => {
    const row = { synset: "dog.n.01", wnid: "n02084071", names: ["dog", "fxemoji:dogside"], isShipped: true };
    expect(namesInStyle(row, "fxemoji")).toEqual(["dog", "dogside"]);
    expect(namesInStyle(row, "noto")).toEqual(["dog"]);
  });

  it("ships the classes of the label set, in its order, each once", () => {
    const lines = readFileSync(project("tools/gen-hierarchy/label-sets/emoji-242.txt"), "utf8").split("\n");
    const wnids = readShippedClasses().map(({ wnid }) => wnid);
    expect(wnids).toEqual(lines.filter((line) => line.startsWith("n")));
    expect(new Set(wnids).size).toBe(242);
  });
});
