import { expect, it } from "vitest";
import { compareCodePoints } from "./code-points.ts";

it("sorts by code point, where JavaScript sorts by UTF-16 unit", () => {
  const names = ["\u{1f600}", "\ufb01", "b", "B", "a", "ab", "10", "2", "_", "ä", ""];
  // Python: sorted(names)
  expect(names.toSorted(compareCodePoints)).toEqual([
    "",
    "10",
    "2",
    "B",
    "_",
    "a",
    "ab",
    "b",
    "ä",
    "\ufb01",
    "\u{1f600}",
  ]);
  expect(names.toSorted()).not.toEqual(names.toSorted(compareCodePoints));
});

it("compares as UTF-8 bytes do", () => {
  const names = ["\u{1f600}a", "\u{1f600}", "\u{10ffff}", "\ud7ff", "\ue000", "\uffff", "z"];
  const byBytes = names.toSorted((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
  expect(names.toSorted(compareCodePoints)).toEqual(byBytes);
});
