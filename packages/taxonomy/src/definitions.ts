/** Definitions of the synsets of a label set by wnid. */
export type Definitions = Readonly<Record<string, string>>;

const tables = new Set<Definitions>();

/** Lets `Synset.definition` know what a table says. */
export function addDefinitions(table: Definitions): void {
  tables.add(table);
}

/** The definition of a synset that a table has which was added; empty where none has it. */
export function definitionOf(wnid: string): string {
  for (const table of tables) if (Object.hasOwn(table, wnid)) return table[wnid] ?? "";
  return "";
}
