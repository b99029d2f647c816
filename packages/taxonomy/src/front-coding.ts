/** The words of one row: each begins with the number, to base 36, of the characters that it shares with the one before. */
function decodeRow(row: string): readonly string[] {
  let previous = "";
  return row.split(" ").map((coded) => {
    previous = previous.slice(0, Number.parseInt(coded.charAt(0), 36)) + coded.slice(1);
    return previous;
  });
}

/** The sorted words that the generator has front-coded. */
export function decodeFrontCoding(rows: readonly string[]): readonly string[] {
  return rows.flatMap(decodeRow);
}
