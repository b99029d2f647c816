import { resolve } from "node:path";
import {
  type Group,
  type GroupInput,
  groupsFromInputs,
  isUserError,
  parseGroups,
  parseGroupsJson,
  type TermOptions,
} from "@coarse/core";
import { readTextFile } from "@coarse/data/internal";
import type { Taxonomy } from "@coarse/taxonomy";
import { UnreadableGroupsError } from "../errors.ts";

/** A hundred thousand groups. */
const LARGEST_GROUPS = 2 ** 25;

/**
 * The groups of `--groups`: the group language, or `@groups.json` for a file with the same.
 *
 * @param folder where a relative path to such a file starts from
 */
export async function readGroups(
  text: string | readonly GroupInput[],
  taxonomy: Taxonomy,
  folder: string,
): Promise<readonly Group[]> {
  if (typeof text !== "string") return withNouns((nouns) => groupsFromInputs(text, taxonomy, nouns));
  if (!text.startsWith("@")) return withNouns((nouns) => parseGroups(text, taxonomy, nouns));
  const path = resolve(folder, text.slice(1));
  const value = parseJson(await readTextFile(path, { largest: LARGEST_GROUPS }), path);
  return withNouns((nouns) => parseGroupsJson(value, taxonomy, nouns));
}

/**
 * Parses terms; only where that fails, once more with all nouns of WordNet, which are slow to load and tell a
 * mistyped word from one with no class below it.
 */
export async function withNouns<Result>(parse: (options: TermOptions) => Result): Promise<Result> {
  try {
    return parse({});
  } catch (error) {
    if (!isUserError(error)) throw error;
    return parse({ nouns: await import("@coarse/taxonomy/nouns") });
  }
}

function parseJson(text: string, path: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new UnreadableGroupsError(path, error instanceof Error ? error.message : String(error));
  }
}
