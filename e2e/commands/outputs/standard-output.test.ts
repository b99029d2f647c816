import { spawn } from "node:child_process";
import { once } from "node:events";
import { closeSync, openSync, readdirSync } from "node:fs";
import { Readable } from "node:stream";
import { text } from "node:stream/consumers";
import { project } from "@coarse/testing";
import { describe, expect, it } from "vitest";
import { coarseProcess } from "../../coarse.ts";
import { command, expectDone, expectRefusal, groups, outputFolder } from "./output-folder.ts";

const { at, evaluate, inShell, run } = outputFolder(coarseProcess);

describe("coarse: standard output", () => {
  it.each([
    ["-", "--csv", /^file,label/],
    ["/dev/stdout", "--csv", /^file,label/],
    ["-", "--markdown", /^### /],
    ["-", "--report", /^<!doctype html>/i],
  ])("takes %s for %s, and what is printed goes to standard error", async (path, option, begin) => {
    const run = await evaluate(option, path);
    expectDone(run);
    expect(run.stdout).toMatch(begin);
    expect(run.stderr).toMatch(/6 photos of pets/);
    expect(readdirSync(at()).sort()).toEqual(["pets", "tiny.keras"]);
    expect((await evaluate(option, path, "--quiet")).stderr).toBe("");
  });

  it("takes a model, in the form that it was read in, and a plot", async () => {
    const line = `${command} extract --model tiny.keras --groups cat,dog --out - > piped.keras`;
    inShell("sh", line);
    expectDone(await run(["classify", "pets/cat/1.png", "--model", "piped.keras"]));
    const plot = await run(["plot", "rules", "pets", "--model", "tiny.keras", ...groups, "--out", "-"]);
    expectDone(plot);
    expect(plot.stdout).toMatch(/^<svg /);
  });

  it("can't take JSON and another result", async () => {
    expectRefusal(await evaluate("--csv", "-", "--format", "json"), /--format json/);
  });

  it("that is full is told in one line", async () => {
    for (const args of [["groups", "dog"], ["--help"], ["completion", "bash"]]) {
      const full = openSync("/dev/full", "w");
      const command = spawn(process.execPath, [project("packages/cli/dist/bin.js"), ...args], {
        stdio: ["ignore", full, "pipe"],
      });
      const [said, [code]] = await Promise.all([
        text(command.stderr ?? Readable.from([])),
        once(command, "exit"),
      ]);
      closeSync(full);
      expect(said).toMatch(/^error: Can't write to standard output \(ENOSPC\): [^\n]+\n$/);
      expect(code).toBe(2);
    }
  });

  it("that is closed early, and standard error that is full, are no fault", async () => {
    const line = `(${command} completion zsh; echo $? >&2) | head -c 1; ${command} groups dog > /dev/null 2> /dev/full; echo $? >&2`;
    const { stderr } = await new Promise<{ stderr: string }>((resolve) => {
      const shell = spawn("sh", ["-c", line], { stdio: ["ignore", "ignore", "pipe"] });
      text(shell.stderr).then((stderr) => resolve({ stderr }));
    });
    expect(stderr).toBe("0\n0\n");
  });
});
