import { beforeAll, describe, expect, it } from "vitest";
import { type GeneratedFiles, generateFiles } from "./generate.ts";
import { readInputs } from "./read-inputs.ts";
import { generatedFolder, taxonomyProject } from "./taxonomy-project.ts";
import { checkFiles } from "./write-or-check.ts";

async function generate(): Promise<GeneratedFiles> {
  return generateFiles(taxonomyProject(), generatedFolder, await readInputs());
}

describe("generateFiles", () => {
  let files: GeneratedFiles = new Map();
  beforeAll(async () => {
    files = await generate();
  });

  it("makes in this run the bytes that an earlier one made and that are committed", () => {
    expect(files.size).toBeGreaterThan(4);
    expect(() => checkFiles(generatedFolder, files)).not.toThrow();
  });

  it("heads each file with what to edit and the command that writes it anew", () => {
    for (const [path, text] of files)
      expect(text, path).toMatch(/^\/\*\n.*?do not edit\. Change tools\/gen-hierarchy.*?run `pnpm gen`/s);
  });
});
