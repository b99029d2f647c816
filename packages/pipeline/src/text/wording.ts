/** A number of things: `1 photo`, `2 photos`. */
export function counted(count: number, one: string, many: string = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** A list cut to its first `most` entries, with the number of the rest. */
export function shorten(entries: readonly string[], most: number): string {
  const rest = entries.length - most;
  return rest > 0 ? `${entries.slice(0, most).join(", ")} and ${rest} more` : entries.join(", ");
}
