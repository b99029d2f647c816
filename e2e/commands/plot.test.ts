import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import type { EvaluationJson } from "@coarse/report";
import { project } from "@coarse/testing";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { coarse, coarseJson } from "../coarse.ts";

const scratch = mkdtempSync(join(tmpdir(), "coarse plot "));
afterAll(() => rmSync(scratch, { recursive: true }));

const imageFolder = project("fixtures/photos");
const model = ["--model", project("fixtures/tiny.keras"), "--groups", "cat,dog"];
const finished = join(scratch, "finished.json");
let evaluation: EvaluationJson;
const out = (name: string) => join(scratch, name);

beforeAll(async () => {
  evaluation = await coarseJson<EvaluationJson>([
    ...["evaluate", imageFolder, ...model, "--rule", "mean"],
    ...["--other-images", join(imageFolder, "cat")],
  ]);
  writeFileSync(finished, JSON.stringify(evaluation));
});

/** Texts and titles of a plot, each on a line. */
function textsIn(file: string): readonly string[] {
  const svg = readFileSync(file, "utf8");
  expect(svg).toMatch(/^<svg [^>]*xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
  expect(svg).not.toMatch(/NaN|undefined|<script/);
  return [...svg.matchAll(/<(?:text|title)[^>]*>([^<]+)</g)].map(([, words = ""]) => words);
}

describe("coarse plot", () => {
  it("draws the matrix of a finished evaluation", async () => {
    const { stdout, code } = await coarse(["plot", "confusion", finished, "--out", out("confusion.svg")]);
    expect(code).toBe(0);
    expect(stdout).toBe(
      `Wrote ${out("confusion.svg")}: the confusion matrix of ${evaluation.images} photos, rule mean\n`,
    );
    const { labels, counts } = evaluation.confusion;
    const cells = labels.flatMap((label, row) =>
      labels.map((predicted, column) => `${counts[row]?.[column]} of ${label} called ${predicted}`),
    );
    expect(textsIn(out("confusion.svg"))).toEqual(expect.arrayContaining(cells));
  });

  it("draws every rule with its accuracy, as wide as asked for", async () => {
    await coarse(["plot", "rules", finished, "--out", out("rules.svg"), "--width", "1120"]);
    const figures = Object.entries(evaluation.rules).flatMap(([name, { accuracy }]) => [
      name,
      accuracy.toFixed(3),
    ]);
    expect(textsIn(out("rules.svg"))).toEqual(expect.arrayContaining(figures));
    const svg = readFileSync(out("rules.svg"), "utf8");
    const size = (pattern: RegExp) => Number(pattern.exec(svg)?.[1]);
    const ratio = size(/viewBox="0 0 \d+ (\d+)"/) / size(/viewBox="0 0 (\d+) /);
    expect(size(/ width="(\d+)"/)).toBe(1120);
    expect(size(/ height="(\d+)"/)).toBe(Math.round(1120 * ratio));
  });

  it("draws reliability and coverage from standard input", async () => {
    for (const what of ["reliability", "coverage"]) {
      const args = [project("packages/cli/dist/bin.js"), "plot", what, "-", "--out", out(`${what}.svg`)];
      const child = spawn(process.execPath, args, { stdio: ["pipe", "ignore", "pipe"] });
      child.stdin.end(JSON.stringify(evaluation));
      expect(await text(child.stderr)).toBe("");
    }
    expect(textsIn(out("reliability.svg"))).toContain("confidence →");
    expect(textsIn(out("coverage.svg"))).toEqual(expect.arrayContaining(["precision", "accuracy"]));
  });

  it("evaluates photos, and draws the same of them", async () => {
    const args = [
      "plot",
      "confusion",
      imageFolder,
      ...model,
      "--rule",
      "mean",
      "--other-images",
      join(imageFolder, "cat"),
    ];
    const { code } = await coarse([...args, "--out", out("photos.svg")]);
    expect(code).toBe(0);
    await coarse(["plot", "confusion", finished, "--out", out("confusion.svg")]);
    expect(readFileSync(out("photos.svg"), "utf8")).toBe(readFileSync(out("confusion.svg"), "utf8"));
  });

  it("is harmed by no name", async () => {
    const labels = ['"><script>alert(1)</script>', "l".repeat(10_000), "\u{1b}[2J\u{202e}other"];
    const hostile = { ...evaluation, rule: labels[0], confusion: { ...evaluation.confusion, labels } };
    writeFileSync(out("hostile.json"), JSON.stringify(hostile));
    const { stdout, code } = await coarse(["plot", "confusion", out("hostile.json"), "--out", out("h.svg")]);
    expect(code).toBe(0);
    expect(stdout).not.toMatch(/\p{Cc}(?!$)/u);
    expect(textsIn(out("h.svg")).every(({ length }) => length < 200)).toBe(true);
    expect(readFileSync(out("h.svg"), "utf8").trim()).not.toMatch(/<script|[\p{Cc}\u{202e}]/u);
  });
});

describe("coarse plot: what the user can mend", () => {
  const without = <Field extends keyof EvaluationJson>(field: Field) => {
    const { [field]: _, ...rest } = evaluation;
    writeFileSync(out("without.json"), JSON.stringify(rest));
    return out("without.json");
  };
  it.each<[string, () => readonly string[], RegExp]>([
    ["a plot that nobody draws", () => ["ruls", finished], /take confusion, rules, reliability or coverage/],
    ["a file that is not there", () => ["rules", out("none.json")], /none\.json.*check the path/],
    ["what is no JSON", () => ["rules", project("README.md")], /README\.md is no evaluation.*no JSON/],
    [
      "another JSON",
      () => ["rules", project("package.json")],
      /package\.json is no evaluation.*--format json/,
    ],
    ["an evaluation without its rules", () => ["rules", without("rules")], /its rules/],
    ["one without its matrix", () => ["confusion", without("confusion")], /its confusion/],
    ["coverage where there is none", () => ["coverage", without("other")], /--other-images/],
    ["an option for photos alone", () => ["rules", finished, "--groups", "cat"], /--groups.*--model/],
    ["a width that is none", () => ["rules", finished, "--width", "wide"], /--width/],
  ])("%s", async (_, args, message) => {
    const { code, stdout, stderr } = await coarse(["plot", ...args(), "--out", out("failed.svg")]);
    expect(stderr).toMatch(/^error: .+\n$/);
    expect(stderr).toMatch(message);
    expect([code, stdout]).toEqual([2, ""]);
    expect(existsSync(out("failed.svg"))).toBe(false);
  });

  it("a folder in the place of the plot, and nothing is left beside it", async () => {
    const { code, stderr } = await coarse(["plot", "rules", finished, "--out", scratch]);
    expect(stderr).toMatch(/is a folder: name a file/);
    expect(code).toBe(2);
    expect(readdirSync(scratch).filter((name) => name.endsWith(".part"))).toEqual([]);
  });
});
