import { describe, expect, it } from "vitest";
import { oneLine, printable, printableJson, printableLines, shownName } from "./printable.ts";

const hostile = [
  ...Array.from({ length: 0x20 }, (_, code) => String.fromCharCode(code)),
  ...["\u{7f}", "\u{80}", "\u{9b}2J", "\u{9f}", "\u{61c}", "\u{200e}", "\u{200f}", "\u{202a}", "\u{202e}"],
  ...["\u{2028}", "\u{2029}", "\u{2066}", "\u{2069}", "\ud800", "\u{fffb}", "\u{1b}]0;owned\u{7}"],
];
const unsafe =
  /[\p{Cc}\p{Cs}\u{61c}\u{200e}\u{200f}\u{202a}-\u{202e}\u{2066}-\u{2069}\u{2028}\u{2029}\u{fff9}-\u{fffb}]/u;
/** What people call things, in many scripts, with characters that are joined. */
const names = "Žluťoučký кот 猫 كلب כלב नमस्ते 👩‍👩‍👧‍👦 می‌خواهم É";

it("nothing of what moves, hides or turns text comes through, and all else does", () => {
  for (const one of hostile) {
    expect(printable(`a${one}b`)).not.toMatch(unsafe);
    expect(shownName(`a${one}b`)).not.toMatch(unsafe);
    expect(oneLine(`a${one}b`)).not.toMatch(unsafe);
    expect(printableJson({ [one]: one })).not.toMatch(unsafe);
    expect(printableLines(`a${one}b`, { colors: true })).not.toMatch(/[^\P{Cc}\n\t]/u);
  }
  for (const clean of [printable, shownName, oneLine]) expect(clean(names)).toBe(names);
  expect(printableLines(`${names}\n\t${names}\r\n`, { colors: false })).toBe(`${names}\n\t${names}\r\n`);
});

it("JSON means the same", () => {
  const value = { names, [names]: hostile, nested: [hostile.join("")] };
  expect(JSON.parse(printableJson(value))).toEqual(value);
});

describe("printableLines", () => {
  const painted = "\u{1b}[1mbold\u{1b}[22m";

  it("keep our colors where there are any", () => {
    expect(printableLines(painted, { colors: true })).toBe(painted);
    expect(printableLines(painted, { colors: false })).toBe("\u{fffd}[1mbold\u{fffd}[22m");
  });

  it("keep none that hides text, blinks, or is no color", () => {
    for (const code of [
      "\u{1b}[8m",
      "\u{1b}[5m",
      "\u{1b}[31;8m",
      "\u{1b}[2J",
      "\u{1b}]8;;http://x\u{7}",
      "\u{9b}1m",
    ])
      expect(printableLines(code, { colors: true })).not.toMatch(/\p{Cc}/u);
  });

  it("of megabytes are cleaned in an instant", () => {
    const long = `${"\u{1b}[1m\u{202e}x\n".repeat(500_000)}`;
    expect(printableLines(long, { colors: false })).toHaveLength(long.length);
  });
});

it("a name of megabytes is cut, and a message in its middle", () => {
  expect(shownName("x".repeat(5e6))).toHaveLength(160);
  const message = oneLine(`Can't read ${"x".repeat(5e6)}: name another`);
  expect(message.length).toBeLessThan(2000);
  expect(message).toMatch(/^Can't read x.* … x.*: name another$/);
});
