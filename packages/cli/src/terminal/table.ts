import stringWidth from "fast-string-width";
import { clip } from "./clip.ts";
import { printable } from "./printable.ts";
import { type Paint, paintFor, plainStyle, type TerminalStyle } from "./style.ts";

const GAP = 2;
/** Columns to which a cell of words may shrink on a narrow terminal. */
const NARROW = 8;
/** Columns that a cell never goes beyond: nobody reads a label of thousands. */
const WIDEST = 160;

/** Rows of a table that stands for one of any length. */
const MOST_ROWS = 30;

/** How a table is set. */
export interface TableOptions {
  readonly head: readonly string[];
  /** Columns whose cells end at the right edge: numbers. */
  readonly right?: readonly number[];
  /** As in a pipe where it is not given. */
  readonly style?: TerminalStyle;
  /** How a cell is set off; rows count from 0 without the head. */
  readonly paint?: (row: number, column: number) => keyof Paint | undefined;
}

/**
 * Rows of text in aligned columns, two blanks apart, without borders; no blanks at line ends. On a terminal cells of words
 * are cut to let the table fit; where that is not enough it is folded: the first column comes again with the rest.
 */
export function formatTable(rows: readonly (readonly string[])[], options: TableOptions): string {
  const { head, style = plainStyle } = options;
  const cells = [head, ...rows].map((row) => row.map(printable));
  const widths = fittingWidths(cells, options);
  return foldColumns(widths, style)
    .map((columns) => formatColumns(cells, { columns, widths, options }))
    .join("\n\n");
}

/** Width of each column: that of its longest cell, less where words, the heads of numbers among them, must give way. */
function fittingWidths(
  cells: readonly (readonly string[])[],
  { head, right = [], style = plainStyle }: TableOptions,
): readonly number[] {
  const longest = (column: number, rows: readonly (readonly string[])[]) =>
    rows.reduce((most, row) => Math.max(most, Math.min(WIDEST, stringWidth(row[column] ?? ""))), 0);
  const natural = head.map((_, column) => longest(column, cells));
  const least = head.map((_, column) =>
    Math.max(NARROW, right.includes(column) ? longest(column, cells.slice(1)) : 0),
  );
  const total = (widths: readonly number[]) => widths.reduce((sum, width) => sum + width + GAP, -GAP);
  const { columns = Number.POSITIVE_INFINITY } = style;
  let widest = natural.reduce((most, width) => Math.max(most, width), 0);
  let widths = natural;
  while (total(widths) > columns && widest > 1) {
    widest -= 1;
    widths = natural.map((width, column) => Math.min(width, Math.max(widest, least[column] ?? 0)));
  }
  return widths.map((width) => Math.min(width, columns));
}

/** Columns of each fold: all in one where they fit. */
function foldColumns(
  widths: readonly number[],
  { columns: room }: TerminalStyle,
): readonly (readonly number[])[] {
  const [first = 0] = widths;
  const folds: number[][] = [[]];
  let used = first;
  for (const [column, width] of widths.entries()) {
    if (column === 0) continue;
    const isFull = room !== undefined && used + GAP + width > room && (folds.at(-1)?.length ?? 0) > 0;
    if (isFull) folds.push([]);
    used = (isFull ? first : used) + GAP + width;
    folds.at(-1)?.push(column);
  }
  return folds.map((fold) => [0, ...fold]);
}

function formatColumns(
  cells: readonly (readonly string[])[],
  {
    columns,
    widths,
    options: { right = [], style = plainStyle, paint },
  }: {
    readonly columns: readonly number[];
    readonly widths: readonly number[];
    readonly options: TableOptions;
  },
): string {
  const paints = paintFor(style);
  const set = (text: string, row: number, column: number) => {
    const width = widths[column] ?? 0;
    const kind = row < 0 ? "quiet" : paint?.(row, column);
    const shown = clip(text, width);
    const blanks = " ".repeat(Math.max(0, width - stringWidth(shown)));
    const painted = kind && shown !== "" ? paints[kind](shown) : shown;
    return right.includes(column) ? `${blanks}${painted}` : `${painted}${blanks}`;
  };
  const gap = " ".repeat(GAP);
  return cells
    .map((row, place) =>
      columns
        .map((column) => set(row[column] ?? "", place - 1, column))
        .join(gap)
        .trimEnd(),
    )
    .join("\n");
}

/** A table of the first rows, with the number of the rest: `and 970 more groups (--format json)`. */
export function formatLongTable(
  rows: readonly (readonly string[])[],
  options: TableOptions & { readonly what: string; readonly most?: number },
): string {
  const { what, most = MOST_ROWS } = options;
  const table = formatTable(rows.slice(0, most), options);
  const rest = rows.length - most;
  return rest > 0 ? `${table}\nand ${rest} more ${what} (--format json)` : table;
}
