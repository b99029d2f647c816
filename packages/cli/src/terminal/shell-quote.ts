/** A command line as a shell takes it: what a shell would read something into stands in quotes. */
export function shellQuote(words: readonly string[]): string {
  return words.map((word) => (/^[\w@%+=:,./-]+$/.test(word) ? word : singleQuoted(word))).join(" ");
}

/** Text as one word of a shell. */
export function singleQuoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
