const rowLength = 100;
const longestPrefix = 35;

function sharedPrefixLength(a: string, b: string): number {
  let length = 0;
  while (length < longestPrefix && length < a.length && a[length] === b[length]) length++;
  return length;
}

/**
 * Sorted words in rows of about 100 characters. Each word is one digit to base 36, how many characters it shares with the
 * word before it in the row, and its remaining characters; a blank stands between words.
 */
export function frontCode(words: readonly string[]): string[] {
  const rows: string[] = [];
  let row = "";
  let previous = "";
  for (const word of words) {
    const shared = sharedPrefixLength(previous, word);
    const coded = shared.toString(36) + word.slice(shared);
    if (row.length + coded.length > rowLength) {
      rows.push(row);
      row = `0${word}`;
    } else row = row ? `${row} ${coded}` : coded;
    previous = word;
  }
  return [...rows, row];
}
