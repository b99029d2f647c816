import { appendFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { checkFiles, StaleTablesError, writeFiles } from "./write-or-check.ts";

const files = new Map([
  ["nouns.generated.ts", "export const nouns = 1;\n"],
  ["set/tables.generated.ts", "export const tables = 2;\n"],
]);

describe("writeFiles and checkFiles", () => {
  let folder = "";
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "coarse generated "));
    writeFiles(folder, files);
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  function stale(): readonly string[] {
    try {
      checkFiles(folder, files);
    } catch (error) {
      if (!(error instanceof StaleTablesError)) throw error;
      expect(error.message).toContain("run pnpm gen and commit what it writes");
      return error.stale;
    }
    return [];
  }

  it("are fresh once written, with nothing left beside them", () => {
    expect(stale()).toEqual([]);
    expect(writeFiles(folder, files)).toEqual([]);
    expect(readdirSync(folder).sort()).toEqual(["nouns.generated.ts", "set"]);
  });

  it("are stale where one differs by a byte, lacks, or is one too many; writing mends it", () => {
    appendFileSync(join(folder, "nouns.generated.ts"), " ");
    rmSync(join(folder, "set/tables.generated.ts"));
    writeFileSync(join(folder, "old.generated.ts"), "");
    const wrong = ["nouns.generated.ts", "old.generated.ts", "set/tables.generated.ts"];
    expect(stale()).toEqual(wrong);
    expect(writeFiles(folder, files)).toEqual(wrong);
    expect(stale()).toEqual([]);
    expect(readFileSync(join(folder, "nouns.generated.ts"), "utf8")).toBe(files.get("nouns.generated.ts"));
  });
});
