import { expect, it } from "vitest";
import { fitText } from "./fit-text.ts";

const text = "none of this\n\n  but  this line is one word too long";

it("breaks lines between words on a terminal, and leaves those that fit as they are", () => {
  expect(fitText(text, { colors: true, columns: 30 })).toBe(
    "none of this\n\n  but  this line is one word\ntoo long",
  );
});

it("does not count colors, nor break words", () => {
  const word = "a-word-longer-than-any-line";
  expect(fitText(`\u001b[1mbold\u001b[22m ${word}`, { colors: true, columns: 20 })).toBe(
    `\u001b[1mbold\u001b[22m\n${word}`,
  );
});

it("is as it is in a pipe", () => {
  expect(fitText(text, { colors: false })).toBe(text);
  expect(fitText(text)).toBe(text);
});
