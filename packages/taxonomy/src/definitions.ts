import { lazy } from "./lazy.ts";
import { readWordRows, type WordRows } from "./word-rows.ts";

type DefinitionOf = (wnid: string) => string | undefined;

const tables = new Map<WordRows, DefinitionOf>();

/** Lets `Synset.definition` know what a table says, each row a wnid and its definition. */
export function addDefinitions(rows: WordRows): void {
  const read = lazy(() => readWordRows(rows));
  if (!tables.has(rows)) tables.set(rows, (wnid) => read().get(wnid)?.join(" "));
}

/** The definition of a synset that a table has which was added; empty where none has it. */
export function definitionOf(wnid: string): string {
  for (const definition of tables.values()) {
    const found = definition(wnid);
    if (found !== undefined) return found;
  }
  return "";
}
