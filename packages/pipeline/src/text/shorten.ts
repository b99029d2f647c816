/** A list cut to its first `most` entries, with the number of the rest. */
export function shorten(entries: readonly string[], most: number): string {
  const rest = entries.length - most;
  return rest > 0 ? `${entries.slice(0, most).join(", ")} and ${rest} more` : entries.join(", ");
}
