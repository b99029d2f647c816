import { describe, expect, it } from "vitest";
import { baseName, pathWithin } from "./paths.ts";

describe("baseName", () => {
  it.each([
    ["models/cat.keras", "cat.keras"],
    ["C:\\models\\cat.keras", "cat.keras"],
    ["models/cat/", "cat"],
    ["cat", "cat"],
  ])("of %s is %s", (path, name) => {
    expect(baseName(path)).toBe(name);
  });
});

describe("pathWithin", () => {
  it.each([
    ["a.bin", "a.bin"],
    ["./a.bin", "a.bin"],
    ["x/../a.bin", "a.bin"],
    ["x\\y//a.bin", "x/y/a.bin"],
    ["..a", "..a"],
  ])("of %s is %s", (path, short) => {
    expect(pathWithin(path)).toBe(short);
  });

  it.each(["../a", "x/../../a", "..\\a", "/a", "\\a", "C:\\a", "c:a"])("leads out: %s", (path) => {
    expect(pathWithin(path)).toBeUndefined();
  });
});
