import { expect, it } from "vitest";
import { formatTable, shorten } from "./table.ts";

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
