import { chmodSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { temporaryFolder } from "../testing/temporary-folder.ts";
import { type PathPlace, placeOf } from "./place.ts";
import { replaceFolder } from "./replace-folder.ts";

const folder = temporaryFolder();

async function pathPlace(...names: string[]): Promise<PathPlace> {
  const place = await placeOf(join(folder.path, ...names));
  if (place.kind === "descriptor") throw new Error("Expected a path");
  return place;
}

async function writeNew(fresh: string): Promise<void> {
  writeFileSync(join(fresh, "model.json"), "new");
}

describe("replaceFolder", () => {
  it("makes a folder, and those above it", async () => {
    await replaceFolder(await pathPlace("a/b/model"), writeNew);
    expect(readdirSync(join(folder.path, "a/b"))).toEqual(["model"]);
    expect(readFileSync(join(folder.path, "a/b/model/model.json"), "utf8")).toBe("new");
  });

  it("replaces one, whole, where a link leads, and keeps its modes", async () => {
    chmodSync(folder.write("c/model/model.json", "old"), 0o600);
    folder.write("c/model/old.bin", "");
    chmodSync(join(folder.path, "c/model"), 0o711);
    symlinkSync("model", join(folder.path, "c/link"));
    await replaceFolder(await pathPlace("c/link"), writeNew);
    expect(readdirSync(join(folder.path, "c")).sort()).toEqual(["link", "model"]);
    expect(readdirSync(join(folder.path, "c/model"))).toEqual(["model.json"]);
    expect(statSync(join(folder.path, "c/model")).mode & 0o777).toBe(0o711);
    expect(statSync(join(folder.path, "c/model/model.json")).mode & 0o777).toBe(0o600);
  });

  it("leaves what was there when writing fails half way", async () => {
    folder.write("f/model/model.json", "old");
    const failing = async (fresh: string) => {
      await writeNew(fresh);
      throw new Error("No space left on device");
    };
    await expect(replaceFolder(await pathPlace("f/model"), failing)).rejects.toThrow("No space");
    expect(readFileSync(join(folder.path, "f/model/model.json"), "utf8")).toBe("old");
    expect(readdirSync(join(folder.path, "f"))).toEqual(["model"]);
  });
});
