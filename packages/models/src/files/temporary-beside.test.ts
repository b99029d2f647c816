import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { rename, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { temporaryBeside } from "./temporary-beside.ts";

const scratch = mkdtempSync(join(tmpdir(), "coarse-beside-"));
afterAll(() => rmSync(scratch, { recursive: true }));

/** Runs a script with a temporary file and folder in `folder`, and tells how it ended. */
async function endedBy(folder: string, { code = "", signal }: { code?: string; signal?: NodeJS.Signals }) {
  mkdirSync(folder);
  const script = `
    const { temporaryBeside } = await import(${JSON.stringify(join(import.meta.dirname, "temporary-beside.ts"))});
    const { mkdirSync, writeFileSync } = await import("node:fs");
    const [file, made] = [1, 2].map(() => temporaryBeside(${JSON.stringify(join(folder, "target"))}));
    writeFileSync(file.path, "half");
    mkdirSync(made.path);
    writeFileSync(made.path + "/shard", "half");
    setInterval(() => {}, 1000);
    console.log("made");
    ${code}`;
  const args = ["--import", "tsx", "--input-type=module", "--eval", script];
  const running = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "ignore"] });
  const ended = once(running, "exit");
  await once(running.stdout, "data");
  if (signal) running.kill(signal);
  return { ended: await ended, left: readdirSync(folder) };
}

describe("temporaryBeside", () => {
  it("is short whatever the target is called, and gone where nothing was made of it", async () => {
    const target = join(scratch, "x".repeat(255));
    {
      using temporary = temporaryBeside(target);
      expect(basename(temporary.path).length).toBeLessThan(30);
      await writeFile(temporary.path, "whole");
      await rename(temporary.path, target);
      using unused = temporaryBeside(target);
      await writeFile(unused.path, "half");
    }
    expect(readdirSync(scratch)).toEqual([basename(target)]);
    rmSync(target);
  });

  it("leaves signals to others as soon as nothing is under way", () => {
    const before = process.listenerCount("SIGHUP");
    const [one, other] = [temporaryBeside(join(scratch, "a")), temporaryBeside(join(scratch, "b"))];
    one[Symbol.dispose]();
    expect(process.listenerCount("SIGHUP")).toBe(before + 1);
    other[Symbol.dispose]();
    expect(process.listenerCount("SIGHUP")).toBe(before);
  });

  it.each(["SIGINT", "SIGTERM", "SIGHUP"] as const)(
    "is removed by %s, which still ends the process",
    async (signal) => {
      const { ended, left } = await endedBy(join(scratch, signal), { signal });
      expect(ended).toEqual([null, signal]);
      expect(left).toEqual([]);
    },
  );

  it("is removed where the process exits, or an error ends it", async () => {
    const exited = await endedBy(join(scratch, "exit"), { code: "process.exit(5)" });
    expect(exited).toEqual({ ended: [5, null], left: [] });
    const failed = await endedBy(join(scratch, "throw"), { code: "throw new Error('ours')" });
    expect(failed).toEqual({ ended: [1, null], left: [] });
  });

  it("leaves a signal to whoever else listens", async () => {
    const code = 'process.on("SIGTERM", () => process.exit(7))';
    const { ended, left } = await endedBy(join(scratch, "listened"), { code, signal: "SIGTERM" });
    expect(ended).toEqual([7, null]);
    expect(left).toEqual([]);
  });
});
