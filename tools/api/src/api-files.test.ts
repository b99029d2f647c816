import { describe, expect, it } from "vitest";
import { apiFiles } from "./api-files.ts";
import { stalePaths } from "./committed-files.ts";

const files = apiFiles();

describe("apiFiles", () => {
  it("is the committed one", () => {
    const stale = stalePaths(files);
    expect(
      stale,
      "The public API changed: if that is meant, run `pnpm api` and commit what it writes",
    ).toEqual([]);
  });

  it("is told in full: functions, classes, types, entry points, generated names, commands", () => {
    const text = [...files.values()].join("\n");
    expect(text).toContain("export function createCoarseClassifier(");
    expect(text).toContain("export class UnknownSynsetError extends");
    expect(text).toContain("export interface Taxonomy {");
    expect(text).toContain("## @coarse/taxonomy/nouns");
    expect(text).toMatch(/^.*\bdog\b.*$/m);
    expect(text).toContain("Usage: coarse evaluate");
  });

  it("is told without comments and without paths of this machine", () => {
    for (const text of files.values()) expect(text).not.toMatch(/\/\*\*|import\("|\/packages\//);
  });
});
