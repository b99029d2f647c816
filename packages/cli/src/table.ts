import Table from "cli-table3";

const plain = Object.fromEntries(
  [
    ...["top", "top-mid", "top-left", "top-right", "bottom", "bottom-mid", "bottom-left", "bottom-right"],
    ...["left", "left-mid", "mid", "mid-mid", "right", "right-mid"],
  ].map((part) => [part, ""]),
);

/** How a table is set. */
export interface TableOptions {
  readonly head: readonly string[];
  /** Columns whose cells end at the right edge: numbers. */
  readonly right?: readonly number[];
}

/** Rows of text in aligned columns, two blanks apart, without borders; no blanks at line ends. */
export function formatTable(
  rows: readonly (readonly string[])[],
  { head, right = [] }: TableOptions,
): string {
  const table = new Table({
    chars: { ...plain, middle: "  " },
    style: { head: [], border: [], "padding-left": 0, "padding-right": 0 },
    colAligns: head.map((_, column) => (right.includes(column) ? "right" : "left")),
  });
  table.push([...head], ...rows.map((row) => [...row]));
  return table
    .toString()
    .split("\n")
    .map((line) => line.trimEnd())
    .join("\n");
}

/** A list cut to its first `most` entries, with the number of the rest. */
export function shorten(entries: readonly string[], most: number): string {
  const rest = entries.length - most;
  return rest > 0 ? `${entries.slice(0, most).join(", ")} and ${rest} more` : entries.join(", ");
}
