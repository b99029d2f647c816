import { resolve } from "node:path";
import {
  type Group,
  type GroupInput,
  groupsFromInputs,
  isUserError,
  parseGroups,
  parseGroupsJson,
  type TermDoubt,
  type TermOptions,
} from "@coarse/core";
import { describeDoubt } from "@coarse/core/internal";
import { readTextFile } from "@coarse/data/internal";
import type { Taxonomy } from "@coarse/taxonomy";
import { folderOf, type PipelineContext } from "../context.ts";
import { UnreadableGroupsError } from "../errors.ts";

/** A hundred thousand groups. */
const LARGEST_GROUPS = 2 ** 25;

/**
 * The groups of `--groups`: the group language, or `@groups.json` for a file with the same.
 *
 * @param context its folder is where a relative path to such a file starts from; it hears of terms that may have been
 *   meant otherwise
 */
export async function readGroups(
  text: string | readonly GroupInput[],
  taxonomy: Taxonomy,
  context: PipelineContext,
): Promise<readonly Group[]> {
  const reading = { taxonomy, context };
  if (typeof text !== "string")
    return withDoubts((options) => groupsFromInputs(text, taxonomy, options), reading);
  if (!text.startsWith("@")) return withDoubts((options) => parseGroups(text, taxonomy, options), reading);
  const path = resolve(folderOf(context), text.slice(1));
  const value = parseJson(await readTextFile(path, { largest: LARGEST_GROUPS }), path);
  return withDoubts((options) => parseGroupsJson(value, taxonomy, options), reading);
}

/** Parses terms and notes those that may have been meant otherwise, each once. */
export async function withDoubts<Result>(
  parse: (options: TermOptions) => Result,
  { taxonomy, context }: { readonly taxonomy: Taxonomy; readonly context: PipelineContext },
): Promise<Result> {
  const doubts = new Map<string, string>();
  const onDoubt = (doubt: TermDoubt) => doubts.set(doubt.term, describeDoubt(doubt, taxonomy));
  const result = await withNouns((nouns) => parse({ ...nouns, onDoubt }));
  for (const text of doubts.values()) context.onNote?.({ level: "note", text });
  return result;
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
