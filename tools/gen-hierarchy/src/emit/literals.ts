/** Source text of a record, one entry a line; the values are source text already. */
export function recordLiteral(entries: Iterable<readonly [key: string, value: string]>): string {
  const lines = [...entries].map(([key, value]) => `  ${JSON.stringify(key)}: ${value},\n`);
  return `{\n${lines.join("")}}`;
}

/** Source text of the rows of a `WordRows`: words and what is said of them, a line for each. */
export function wordRows(
  entries: Iterable<readonly [word: string, values: readonly (string | number)[]]>,
): string {
  const lines = [...entries].map(([word, values]) => `${[word, ...values].join(" ")}\n`);
  return `\`\n${lines.join("").replaceAll(/[\\`$]/g, "\\$&")}\``;
}

/** Source text of a list of expressions or of types, as many on a line as fit. */
export function wrapped(items: readonly string[], separator: string, indent = "  "): string {
  const lines: string[] = [];
  let line = "";
  for (const item of items) {
    if (line.length + item.length > 108) {
      lines.push(line.trimEnd());
      line = "";
    }
    line += `${item}${separator}`;
  }
  return [...lines, line.trimEnd()].map((text) => indent + text).join("\n");
}

/** `[281, 282, 283, 290]` to `281..283,290`. */
export function ranges(numbers: readonly number[]): string {
  const starts = numbers.filter((value, i) => numbers[i - 1] !== value - 1);
  const ends = numbers.filter((value, i) => numbers[i + 1] !== value + 1);
  return starts.map((start, i) => (start === ends[i] ? `${start}` : `${start}..${ends[i]}`)).join(",");
}
