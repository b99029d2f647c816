import stringWidth from "fast-string-width";

let segmenter: Intl.Segmenter | undefined;

/** Text cut to a number of columns, with `…` where something is gone; never within a character. */
export function clip(text: string, columns: number): string {
  // marks without a width of their own may be any number
  if (text.length <= 16 * columns && stringWidth(text) <= columns) return text;
  // takes 30 ms to make, and most text is short enough
  segmenter ??= new Intl.Segmenter();
  let kept = "";
  let width = 1;
  for (const { segment } of segmenter.segment(text.slice(0, 16 * columns))) {
    width += stringWidth(segment);
    if (width > columns) break;
    kept += segment;
  }
  return columns < 1 ? "" : `${kept}…`;
}
