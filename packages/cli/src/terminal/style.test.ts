import { expect, it } from "vitest";
import { lookOf, paintFor } from "./style.ts";

const terminal = { isTTY: true, columns: 100 };

it.each([
  ["on a terminal", terminal, {}, true],
  ["not in a pipe", {}, {}, false],
  ["not with NO_COLOR", terminal, { NO_COLOR: "1" }, false],
  ["with an empty NO_COLOR", terminal, { NO_COLOR: "" }, true],
  ["not on a dumb terminal", terminal, { TERM: "dumb" }, false],
  ["in a pipe with FORCE_COLOR", {}, { FORCE_COLOR: "1", NO_COLOR: "1" }, true],
  ["not with FORCE_COLOR=0", terminal, { FORCE_COLOR: "0" }, false],
])("has colours %s", (_, stream, environment, colours) =>
  expect(lookOf(stream, environment).colours).toBe(colours),
);

it("knows the width of terminals alone", () => {
  expect(lookOf(terminal, {}).columns).toBe(100);
  expect(lookOf({ columns: 100 }, {}).columns).toBeUndefined();
});

it("paints only where there are colours", () => {
  expect(paintFor({ colours: false }).strong("x")).toBe("x");
  expect(paintFor({ colours: true }).strong("x")).toBe("\u{1b}[1mx\u{1b}[22m");
});
