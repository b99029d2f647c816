/**
 * What moves cursors, changes titles, breaks lines or turns the writing direction: control characters, the marks and
 * embeddings of bidirectional text, line and paragraph separators, marks of annotations, halves of characters.
 */
const UNSAFE =
  /[\p{Cc}\p{Cs}\u{61c}\u{200e}\u{200f}\u{202a}-\u{202e}\u{2066}-\u{2069}\u{2028}\u{2029}\u{fff9}-\u{fffb}]/gu;

/** Text that a terminal can be trusted with, on one line: each unsafe character becomes `\u{fffd}`. */
export function printable(text: string): string {
  return text.replaceAll(UNSAFE, "\u{fffd}");
}

/** Line breaks that the writer of a text meant, and what colors it: kept where many lines are cleaned at once. */
const ESCAPE = "\u{1b}";
const OURS = new RegExp(String.raw`\r?\n|\t|${ESCAPE}\[(?:1|2|22|33|34|39)m`, "gu");

/**
 * Text of many lines that a terminal can be trusted with. Line breaks and tabs stay, and the colors of `paintFor` where a
 * terminal shows them.
 */
export function printableLines(text: string, { colors }: { readonly colors: boolean }): string {
  let cleaned = "";
  let end = 0;
  for (const { 0: own, index } of text.matchAll(OURS)) {
    if (!colors && own.startsWith(ESCAPE)) continue;
    cleaned += printable(text.slice(end, index)) + own;
    end = index + own.length;
  }
  return cleaned + printable(text.slice(end));
}

/** Names in hostile files have any length; what is wrong stands before them, what to do about it behind them. */
const [LONGEST_BEGIN, LONGEST_END] = [1_400, 500];

/** A message for people on one line, without the middle where it is longer than anybody reads. */
export function oneLine(message: string): string {
  // line breaks of names
  return printable(cutMiddle(message.replaceAll(/\s*\n\s*/g, " ").trim()));
}

function cutMiddle(line: string): string {
  if (line.length <= LONGEST_BEGIN + LONGEST_END) return line;
  return `${line.slice(0, LONGEST_BEGIN)} … ${line.slice(-LONGEST_END)}`;
}

/** Nobody reads a name of thousands. */
const LONGEST_NAME = 160;

/** A label, a name or a path of others within a text: on one line, and cut where it is too long to be read. */
export function shownName(name: string): string {
  const characters = printable(name.slice(0, 2 * LONGEST_NAME));
  return characters.length > LONGEST_NAME ? `${characters.slice(0, LONGEST_NAME - 1)}…` : characters;
}

/** A value as JSON on one line, with every unsafe character escaped: the same value, and harmless on a terminal. */
export function printableJson(value: unknown): string {
  return escapeUnsafe(JSON.stringify(value));
}

/** A part of a JSON text with every unsafe character escaped: the same value, and harmless on a terminal. */
export function escapeUnsafe(json: string): string {
  return json.replaceAll(
    UNSAFE,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
