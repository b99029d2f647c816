import { shorten } from "@coarse/pipeline/internal";
import { expect, it } from "vitest";
import { formatTable } from "./table.ts";

it("aligns words to the left and numbers to the right", () => {
  const rows = [
    ["cat", "9"],
    ["domestic dog", "118"],
  ];
  expect(formatTable(rows, { head: ["group", "classes"], right: [1] })).toBe(
    "group         classes\ncat                 9\ndomestic dog      118",
  );
});

it("measures wide characters by the columns they take", () => {
  const rows = [
    ["猫", "x"],
    ["ab", "y"],
  ];
  expect(formatTable(rows, { head: ["n", "v"] }).split("\n")).toEqual(["n   v", "猫  x", "ab  y"]);
});

it("says how many entries it left out", () => {
  expect(shorten(["a", "b", "c"], 2)).toBe("a, b and 1 more");
  expect(shorten(["a", "b"], 2)).toBe("a, b");
});

const wide = { head: ["true", "cat", "dog", "musical instrument"], right: [1, 2, 3] };
const counts = [
  ["cat", "9", "1", "0"],
  ["musical instrument", "0", "2", "13"],
];

it("folds where a terminal is too narrow, the first column again", () => {
  const lines = formatTable(counts, { ...wide, style: { columns: 24, colors: false } }).split("\n");
  expect(lines.every((line) => line.length <= 24)).toBe(true);
  expect(lines.slice(0, 4)).toEqual(["true      cat  dog", "cat         9    1", "musical…    0    2", ""]);
  expect(lines[4]).toMatch(/^true +musical/);
});

it("sets nothing off without colors, and heads and cells with them", () => {
  const paint = (row: number, column: number) => (row + 1 === column ? ("good" as const) : undefined);
  expect(formatTable(counts, { ...wide, paint })).not.toContain("\u{1b}");
  const painted = formatTable(counts, { ...wide, paint, style: { colors: true } });
  expect(painted).toContain("\u{1b}[2mcat\u{1b}[22m");
  expect(painted).toContain("\u{1b}[34m9\u{1b}[39m");
});

it("lets no name move the cursor, break a line or fill the screen", () => {
  const text = formatTable([["\u{1b}[2J\n\u{202e}", "l".repeat(10_000)]], { head: ["a", "b"] });
  expect(text.split("\n")).toHaveLength(2);
  expect(text.replace("\n", "")).not.toMatch(/[\p{Cc}\u{202e}]/u);
  expect(text.length).toBeLessThan(400);
});
