import { expect, it } from "vitest";
import { paintFor, styleOf } from "./style.ts";

const terminal = { isTTY: true, columns: 100 };

it.each([
  ["on a terminal", terminal, {}, true],
  ["not in a pipe", {}, {}, false],
  ["not with NO_COLOR", terminal, { NO_COLOR: "1" }, false],
  ["with an empty NO_COLOR", terminal, { NO_COLOR: "" }, true],
  ["not on a dumb terminal", terminal, { TERM: "dumb" }, false],
  ["in a pipe with FORCE_COLOR", {}, { FORCE_COLOR: "1", NO_COLOR: "1" }, true],
  ["not with FORCE_COLOR=0", terminal, { FORCE_COLOR: "0" }, false],
])("has colors %s", (_, stream, environment, colors) =>
  expect(styleOf(stream, environment).colors).toBe(colors),
);

it("knows the width of terminals alone", () => {
  expect(styleOf(terminal, {}).columns).toBe(100);
  expect(styleOf({ columns: 100 }, {}).columns).toBeUndefined();
});

it("paints only where there are colors", () => {
  expect(paintFor({ colors: false }).strong("x")).toBe("x");
  expect(paintFor({ colors: true }).strong("x")).toBe("\u{1b}[1mx\u{1b}[22m");
});
