import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describeWithShared, project, shared } from "@coarse/testing";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { coarse, coarseProcess, type Run } from "../coarse.ts";

const scratch = mkdtempSync(join(tmpdir(), "coarse-cleaned-"));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

const tiny = project("fixtures/tiny.keras");
const imageFolder = project("fixtures/photos");

/** Names that take over a terminal, turn lines round, forge lines or fill the screen. */
const names = [
  "\u{1b}[2J\u{1b}]0;owned\u{7}cat",
  "gnp\u{202e}exe.\u{2066}dog\u{200f}",
  "x\nerror: forged\r\u{9b}31mred\u{2028}",
];
const endless = `${"long\u{1b}[8m".repeat(150_000)}`;

/** What no terminal is to get; of control characters, line breaks and tabs are ours. */
const unsafe = /[\p{Cc}\p{Cs}\u{61c}\u{200e}\u{200f}\u{202a}-\u{202e}\u{2066}-\u{2069}\u{2028}\u{2029}]/u;
const ownColors = new RegExp(`${"\u{1b}"}\\[(?:1|2|22|33|34|39)m`, "gu");

function expectClean({ stdout, stderr }: Run, { colors = false } = {}) {
  for (const text of [stdout, stderr]) {
    const others = (colors ? text.replaceAll(ownColors, "") : text).replaceAll(/[\n\t]/g, "");
    expect(others).not.toMatch(unsafe);
    expect(text).not.toMatch(/^error: forged/m);
    expect(text.length).toBeLessThan(100_000);
  }
}

/** Runs a command with colors, and for JSON; returns what is printed for people. */
async function expectAllClean(args: readonly string[]): Promise<string> {
  const colored = await coarseProcess(args, { env: { ...process.env, FORCE_COLOR: "1" } });
  expectClean(colored, { colors: true });
  expect(colored).toMatchObject({ code: 0 });
  const { stdout, stderr } = await coarse([...args, "--format", "json"]);
  expectClean({ code: 0, stdout: "", stderr });
  expect(stdout.trimEnd()).not.toMatch(unsafe);
  JSON.parse(stdout);
  return colored.stdout;
}

/** Folders of such names, each with photos and a file that is no image. */
const folders = join(scratch, "folders \u{1b}[31m");
const groupsFile = join(scratch, "groups.json");
const [coarseModel, endlessModel] = [join(scratch, "model.onnx"), join(scratch, "endless.onnx")];

function writeGroups(path: string, labels: readonly string[]): void {
  const terms = ["cat", "dog", "bird", [0]];
  writeFileSync(path, JSON.stringify(Object.fromEntries(labels.map((label, i) => [label, terms[i]]))));
}

beforeAll(async () => {
  for (const name of names) {
    cpSync(join(imageFolder, "cat"), join(folders, name), { recursive: true });
    writeFileSync(join(folders, name, `${name}.jpg`), "no image");
  }
  writeGroups(groupsFile, names);
  writeGroups(join(scratch, "four.json"), [...names, endless]);
  for (const [groups, out] of [
    [groupsFile, coarseModel],
    [join(scratch, "four.json"), endlessModel],
  ] as const) {
    const made = await coarse(["extract", "--model", tiny, "--groups", `@${groups}`, "--out", out]);
    expect(made).toMatchObject({ code: 0, stderr: "" });
    expectClean(made);
  }
});

describe("coarse: no name of others reaches a terminal as it is", () => {
  const grouped = ["--model", tiny, "--groups", `@${groupsFile}`];

  it.each([
    ["evaluate", ["evaluate", folders, ...grouped]],
    ["evaluate, of a model's own groups", ["evaluate", folders, "--model", coarseModel]],
    ["compare", ["compare", folders, ...grouped]],
    ["suggest", ["suggest", folders, "--model", tiny]],
    ["doctor", ["doctor", folders, ...grouped]],
    ["extract", ["extract", "--model", endlessModel, "--out", join(scratch, "again.onnx")]],
    ["plot", ["plot", "confusion", folders, ...grouped, "--out", join(scratch, "plot \u{1b}[31m.svg")]],
    [
      "classify",
      [
        "classify",
        ...names.flatMap((name) => [join(folders, name, "1.png"), join(folders, name, `${name}.jpg`)]),
        ...["--model", endlessModel],
      ],
    ],
  ])("as a result: %s", async (_, args) => {
    expect(await expectAllClean(args)).toContain("\u{fffd}");
  });

  const [first = "", second = "", third = ""] = names;

  it.each([
    ["evaluate without groups", ["evaluate", folders, "--model", tiny]],
    ["compare with a coarse model", ["compare", folders, "--model", endlessModel]],
    ["extract of a coarse model", ["extract", "--model", endlessModel, "--groups", "cat", "--out", "x.onnx"]],
    [
      "groups that share classes",
      [...["evaluate", imageFolder, "--model", tiny], "--groups", `${second}=cat,${first}=cat`],
    ],
    ["groups of unknown words", ["groups", ...names]],
    ["models", ["models", "fetch", ...names]],
    ["an action of models", ["models", first]],
    ["a plot that nobody draws", ["plot", first, second, "--out", join(scratch, "x.svg")]],
    ["a shell", ["completion", first]],
    ["a model that is not there", ["evaluate", imageFolder, "--model", `${first}.keras`]],
    ["an option", ["evaluate", imageFolder, `--${first}`]],
    ["a command", [first, second]],
    ["a choice", ["evaluate", imageFolder, "--engine", second]],
    ["a rule", ["evaluate", imageFolder, "--model", tiny, "--rule", third]],
    ["an output", ["evaluate", imageFolder, "--model", tiny, "--csv", join(scratch, first, "x.csv")]],
  ])("in an error: %s", async (_, args) => {
    const run = await coarse(args);
    expectClean(run);
    expect(run).toMatchObject({ code: 2, stdout: "" });
    expect(run.stderr).toMatch(/^(note: .+\n)*error: .+\n$/);
  });

  it("nor do files of the results where they are read by eye", async () => {
    const out = (name: string) => join(scratch, name);
    const outputs = ["--junit", out("a.xml"), "--markdown", out("a.md"), "--csv", out("a.csv")];
    await coarse(["evaluate", folders, "--model", coarseModel, ...outputs]);
    for (const name of ["a.xml", "a.md"])
      expect(readFileSync(out(name), "utf8").replaceAll(/[\n\t]/g, "")).not.toMatch(unsafe);
  });
});

it("JSON tells the names as they are", async () => {
  const { stdout } = await coarse([
    "extract",
    "--model",
    endlessModel,
    "--out",
    join(scratch, "z.onnx"),
    "--format",
    "json",
  ]);
  const { labels }: { labels: readonly string[] } = JSON.parse(stdout);
  expect(labels).toEqual([...names, endless]);
});

describeWithShared("coarse: metadata of strangers", () => {
  it("with markup, control codes and formulas is shown as harmless text", async () => {
    const stranger = shared("cases/hostile/metadata/name-html.onnx");
    mkdirSync(join(scratch, "out"));
    await expectAllClean(["extract", "--model", stranger, "--out", join(scratch, "out/a.onnx")]);
    await expectAllClean(["classify", join(imageFolder, "cat/1.png"), "--model", stranger]);
  });
});
