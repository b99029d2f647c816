import stringWidth from "string-width";

const characters = new Intl.Segmenter();

/** Text cut to a number of columns, with `…` where something is gone; never within a character. */
export function clip(text: string, columns: number): string {
  if (stringWidth(text) <= columns) return text;
  let kept = "";
  let width = 1;
  for (const { segment } of characters.segment(text.slice(0, 16 * columns))) {
    width += stringWidth(segment);
    if (width > columns) break;
    kept += segment;
  }
  return columns < 1 ? "" : `${kept}…`;
}
