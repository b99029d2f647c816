import { stripVTControlCharacters } from "node:util";

const ESCAPE = "\u001b";
/** What ends a line, or begins it anew. */
const BREAK = new RegExp(`\\r\\n|[\\n\\r]|${ESCAPE}\\[\\d*[GK]`);

/** The lines that a terminal was given to show, those that were drawn over among them, without escape codes. */
export function shownLines(text: string): readonly string[] {
  return text
    .split(BREAK)
    .map((line) => stripVTControlCharacters(line))
    .filter((line) => line !== "");
}
