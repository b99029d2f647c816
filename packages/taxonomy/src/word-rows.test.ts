import { expect, it } from "vitest";
import { readWordRows } from "./word-rows.ts";

it("reads a row for each word, in their order", () => {
  expect([...readWordRows("\nbar 15 3 8\naxes ax axis\n")]).toEqual([
    ["bar", ["15", "3", "8"]],
    ["axes", ["ax", "axis"]],
  ]);
});

it("knows no word of rows without any, nor what only a prototype has", () => {
  expect(readWordRows("\n").size).toBe(0);
  expect(readWordRows("\nbar 15\n").get("constructor")).toBeUndefined();
});
