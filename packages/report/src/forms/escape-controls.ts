/**
 * Text with control characters, line breaks and the marks that turn the writing direction replaced by `\u{fffd}`: a file
 * name may hold what moves a cursor, breaks a line of a table or is no character of XML.
 */
export function escapeControls(text: string): string {
  return text.replaceAll(
    /[\p{Cc}\p{Cs}\u{61c}\u{200e}\u{200f}\u{202a}-\u{202e}\u{2066}-\u{2069}\u{2028}\u{2029}\u{fff9}-\u{fffb}\u{fffe}\u{ffff}]/gu,
    "\u{fffd}",
  );
}
