/** `281..283,290` to `[281, 282, 283, 290]`. */
export function expandRanges(text: string): readonly number[] {
  return text.split(",").flatMap((range) => {
    const [first = "", last = first] = range.split("..");
    return Array.from({ length: Number(last) - Number(first) + 1 }, (_, i) => Number(first) + i);
  });
}
