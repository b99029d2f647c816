/**
 * Text that a terminal can be trusted with, on one line: control characters, which move cursors and change titles, and
 * the marks that turn the writing direction become `\u{fffd}`.
 */
export function printable(text: string): string {
  return text.replaceAll(/[\p{Cc}\u{202a}-\u{202e}\u{2066}-\u{2069}\u{2028}\u{2029}]/gu, "\u{fffd}");
}
