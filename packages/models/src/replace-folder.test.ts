import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { OccupiedPathError, UnwritablePathError } from "./errors.ts";
import { replaceFolder } from "./replace-folder.ts";
import { temporaryFolder } from "./testing/temporary-folder.ts";

const folder = temporaryFolder();
const OLD = JSON.stringify({ weightsManifest: [{ paths: ["old.bin"] }] });

async function writeNew(fresh: string): Promise<void> {
  writeFileSync(join(fresh, "model.json"), "new");
}

describe("replaceFolder", () => {
  it("makes a folder, and those above it", async () => {
    await replaceFolder(join(folder.path, "a/b/model"), writeNew);
    expect(readdirSync(join(folder.path, "a/b"))).toEqual(["model"]);
    expect(readFileSync(join(folder.path, "a/b/model/model.json"), "utf8")).toBe("new");
  });

  it("replaces a model, whole", async () => {
    folder.write("c/model/model.json", OLD);
    folder.write("c/model/old.bin", "");
    await replaceFolder(join(folder.path, "c/model"), writeNew);
    expect(readdirSync(join(folder.path, "c"))).toEqual(["model"]);
    expect(readdirSync(join(folder.path, "c/model"))).toEqual(["model.json"]);
  });

  it.each([
    ["photos", { "1.jpg": "" }],
    ["a model among other files", { "model.json": OLD, "old.bin": "", "thesis.tex": "" }],
    ["a model.json of something else", { "model.json": "[]", "more.bin": "" }],
  ])("refuses to replace a folder with %s, and leaves it", async (name, files) => {
    for (const [file, content] of Object.entries(files)) folder.write(`d/${name}/${file}`, content);
    const path = join(folder.path, "d", name);
    await expect(replaceFolder(path, writeNew)).rejects.toThrow(OccupiedPathError);
    expect(readdirSync(path).sort()).toEqual(Object.keys(files).sort());
  });

  it("refuses to replace a file", async () => {
    const path = folder.write("e/file", "mine");
    await expect(replaceFolder(path, writeNew)).rejects.toThrow(OccupiedPathError);
    expect(readFileSync(path, "utf8")).toBe("mine");
  });

  it("leaves what was there when writing fails half way", async () => {
    folder.write("f/model/model.json", OLD);
    const path = join(folder.path, "f/model");
    const failing = async (fresh: string) => {
      await writeNew(fresh);
      throw Object.assign(new Error("no space left on device"), { code: "ENOSPC" });
    };
    await expect(replaceFolder(path, failing)).rejects.toThrow(UnwritablePathError);
    expect(readFileSync(join(path, "model.json"), "utf8")).toBe(OLD);
    expect(readdirSync(join(folder.path, "f"))).toEqual(["model"]);
  });

  it("says so where the folder above can't be made", async () => {
    const file = folder.write("g", "");
    await expect(replaceFolder(join(file, "model"), writeNew)).rejects.toThrow(UnwritablePathError);
    expect(existsSync(join(file, "model"))).toBe(false);
  });
});
