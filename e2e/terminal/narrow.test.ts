import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describeWithTerminal, project } from "@coarse/testing";
import { afterAll, describe, expect, it } from "vitest";
import { coarseProcess } from "../coarse.ts";
import { coarseLine, openTerminal } from "./open-terminal.ts";
import { shownLines } from "./shown-lines.ts";

const scratch = mkdtempSync(join(tmpdir(), "coarse-narrow-"));
afterAll(() => rmSync(scratch, { recursive: true }));

const imageFolder = project("fixtures/photos");
const cat = join(imageFolder, "cat");
const model = ["--model", project("fixtures/tiny.keras")];
const groups = ["--groups", "cat,dog"];

const commands: readonly (readonly string[])[] = [
  [
    "evaluate",
    imageFolder,
    ...model,
    ...groups,
    "--calibration",
    "--other-images",
    cat,
    "--confidence",
    "0.9",
  ],
  ["compare", imageFolder, ...model, ...groups, "--calibration", "--curve", "--also", "low-rank:1"],
  ["suggest", imageFolder, ...model],
  ["classify", join(cat, "1.png"), ...model, ...groups],
  ["groups", "dog", "turtle"],
  ["models"],
  ["doctor", imageFolder],
];

/** Lines that are meant to be copied, and words that nothing can break. */
function mayBeWider(line: string): boolean {
  return line.startsWith("--") || !line.trim().includes(" ");
}

describeWithTerminal("coarse on a terminal of 40 columns", () => {
  it.each(commands)("coarse %s shows nothing wider", async (...args) => {
    const line = coarseLine([...args, "--quiet"]);
    const env = { COARSE_CACHE: scratch };
    const { shown, code } = await openTerminal(line, { columns: 40, env }).end();
    expect(code).toBe(0);
    const lines = shownLines(shown);
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.filter((one) => one.length > 40 && !mayBeWider(one))).toEqual([]);
  });
});

/** Select graphic rendition: colors, bold and their like. */
const color = `\u001b[`;
function isColored(shown: string): boolean {
  return shown.split(color).some((part, place) => place > 0 && /^[\d;]+m/.test(part));
}

const evaluate = ["evaluate", imageFolder, ...model, ...groups];

describeWithTerminal("coarse evaluate, colors", () => {
  it.each([
    ["are there on a terminal", {}, true],
    ["are not with NO_COLOR", { NO_COLOR: "1" }, false],
    ["are not where the terminal takes none", { TERM: "dumb" }, false],
  ])("%s", async (_, env, expected) => {
    const { shown, code } = await openTerminal(coarseLine(evaluate), { env }).end();
    expect(code).toBe(0);
    expect(isColored(shown)).toBe(expected);
  });
});

describe("coarse evaluate, colors in a pipe", () => {
  it.each([
    ["are not there", {}, false],
    ["are there when forced", { FORCE_COLOR: "1" }, true],
  ])("%s", async (_, given, expected) => {
    const env = { ...process.env, NO_COLOR: undefined, FORCE_COLOR: undefined, ...given };
    const { stdout, code } = await coarseProcess(evaluate, { env });
    expect(code).toBe(0);
    expect(isColored(stdout)).toBe(expected);
  });
});
