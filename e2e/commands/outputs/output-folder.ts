import { execFileSync } from "node:child_process";
import { cpSync, lstatSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { project } from "@coarse/testing";
import { afterAll, beforeEach, expect } from "vitest";
import { coarse, type Run } from "../../coarse.ts";

/** A folder with photos in `pets` and the model `tiny.keras`, and the command run by a user who stands in it. */
export interface OutputFolder {
  /** Path of what lies in it. */
  at(...path: readonly string[]): string;
  run(args: readonly string[]): Promise<Run>;
  /** `coarse evaluate` of the photos. */
  evaluate(...args: readonly string[]): Promise<Run>;
  /** `coarse extract` of the model. */
  extract(...args: readonly string[]): Promise<Run>;
  /** Runs a line of a shell; throws with its standard error where that fails. */
  inShell(shell: "sh" | "bash", line: string): void;
  /** What every file in it holds, links left out, as hexadecimal digits. */
  contents(): ReadonlyMap<string, string>;
}

/** The command as a word of a shell. */
export const command: string = `"${process.execPath}" "${project("packages/cli/dist/bin.js")}"`;

/** The groups that all these tests ask for. */
export const groups: readonly string[] = ["--groups", "cat,dog"];

/** A new folder for each test of a file; the command runs in this process, or as {@linkcode coarseProcess} does it. */
export function outputFolder(coarseIn: typeof coarse = coarse): OutputFolder {
  const scratch = mkdtempSync(join(tmpdir(), "coarse outputs "));
  afterAll(() => rmSync(scratch, { recursive: true }));
  let cwd = "";
  const at = (...path: readonly string[]) => join(cwd, ...path);
  beforeEach(() => {
    cwd = mkdtempSync(join(scratch, "t"));
    cpSync(project("fixtures/photos"), at("pets"), { recursive: true });
    cpSync(project("fixtures/tiny.keras"), at("tiny.keras"));
  });
  const run = (args: readonly string[]) => coarseIn(args, { cwd });
  const model = ["--model", "tiny.keras", ...groups];
  return {
    at,
    run,
    evaluate: (...args) => run(["evaluate", "pets", ...model, ...args]),
    extract: (...args) => run(["extract", ...model, ...args]),
    inShell: (shell, line) => void execFileSync(shell, ["-c", line], { cwd, stdio: "pipe" }),
    contents: () => {
      const names = readdirSync(cwd, { recursive: true, encoding: "utf8" });
      const files = names.filter((name) => lstatSync(at(name)).isFile());
      return new Map(files.map((name) => [name, hex(at(name))]));
    },
  };
}

/** What a file holds, as hexadecimal digits. */
export function hex(path: string): string {
  return readFileSync(path).toString("hex");
}

/** What is said of a file that is an input. */
export const READ: RegExp = /which is read itself/;

/** What is said of a file of somebody else. */
export const FOREIGN: RegExp = /which Coarse did not write/;

/** One line that begins `error:` and holds each of the words; nothing on standard output. */
export function expectRefusal(run: Run, ...words: readonly (string | RegExp)[]): void {
  expect(run.stderr).toMatch(/^error: .+\n$/);
  for (const word of words) expect(run.stderr).toMatch(word);
  expect(run.stdout).toBe("");
  expect(run.code).toBe(2);
}

/** Several that are refused alike, at once. */
export async function expectRefusals(
  runs: readonly Promise<Run>[],
  ...words: readonly (string | RegExp)[]
): Promise<void> {
  for (const run of await Promise.all(runs)) expectRefusal(run, ...words);
}

/** No error. */
export function expectDone(run: Run): void {
  expect(run.stderr).not.toMatch(/^error/m);
  expect(run.code).toBe(0);
}
