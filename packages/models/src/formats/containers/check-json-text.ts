import { UnreadableModelError } from "../../errors.ts";

/** The largest topologies of Keras Applications take one megabyte. */
export const LARGEST_JSON: number = 2 ** 24;
/** Some twenty are usual: lists in calls in layers in models in models. */
const DEEPEST = 200;
/** Lists and objects; the largest networks have some ten thousands of them. */
const MOST = 500_000;

const [QUOTE, BACKSLASH] = [0x22, 0x5c];
const OPENING: ReadonlySet<number> = new Set([0x5b, 0x7b]);
const CLOSING: ReadonlySet<number> = new Set([0x5d, 0x7d]);

/**
 * Looks through JSON without parsing it, since a few characters may become an object of many bytes, and what lies in
 * itself very deep ends every function that descends into it. Throws `UnreadableModelError` where it is larger, deeper
 * or of more parts than any model's.
 */
export function checkJsonText(text: string, source: string): void {
  const refuse = (reason: string) => new UnreadableModelError(source, `its JSON ${reason}`);
  if (text.length > LARGEST_JSON) throw refuse(`has more than ${LARGEST_JSON} characters`);
  let depth = 0;
  let count = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === QUOTE) i = endOfString(text, i);
    else if (CLOSING.has(code)) depth -= 1;
    else if (OPENING.has(code)) {
      depth += 1;
      count += 1;
      if (depth > DEEPEST) throw refuse(`is nested more than ${DEEPEST} times`);
      if (count > MOST) throw refuse(`has more than ${MOST} lists and objects`);
    }
  }
}

/** Where the string that begins at `start` ends: at its closing quote, or behind the text. */
function endOfString(text: string, start: number): number {
  for (let i = start + 1; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === QUOTE) return i;
    if (code === BACKSLASH) i += 1;
  }
  return text.length;
}
