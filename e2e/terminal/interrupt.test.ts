import { spawn } from "node:child_process";
import { once } from "node:events";
import { linkSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { basename, join } from "node:path";
import { describeWithShared, project, shared } from "@coarse/testing";
import { afterAll, beforeAll, expect, it } from "vitest";

const COPIES = 40;
// hard links do not lead from one file system to another
mkdirSync(project(".cache"), { recursive: true });
const scratch = mkdtempSync(project(".cache/interrupt-"));
const folder = join(scratch, "photos");
afterAll(() => rmSync(scratch, { recursive: true }));

describeWithShared("coarse evaluate and extract: Ctrl-C", () => {
  beforeAll(() => {
    for (const label of ["cats", "dogs"]) {
      const source = shared(`photos/dogs-vs-cats/${label}`);
      mkdirSync(join(folder, label), { recursive: true });
      for (const name of readdirSync(source))
        for (let i = 0; i < COPIES; i++) linkSync(join(source, name), join(folder, label, `${i}-${name}`));
    }
  });

  it.each([
    ["while the model is read", 300],
    ["while photos are read", 4000],
  ])("ends the command long before its work is done and leaves no file behind, %s", async (_, after) => {
    const out = ["--csv", "--junit", "--markdown"].flatMap((option) => [
      option,
      join(scratch, `out${option}`),
    ]);
    const model = shared("models/mobilenet_v2_1.0_224.keras");
    const args = ["evaluate", folder, "--model", model, ...out];
    const command = spawn(process.execPath, [project("packages/cli/dist/bin.js"), ...args]);
    const text: string[] = [];
    command.stderr.on("data", (chunk) => text.push(String(chunk)));
    const ended = once(command, "exit");
    await new Promise((resolve) => setTimeout(resolve, after));
    expect(command.exitCode).toBeNull();
    const interrupted = performance.now();
    command.kill("SIGINT");
    const [code, signal] = await ended;
    // a fraction of a second on a quiet machine; 8,000 photos would take a minute at least
    expect(performance.now() - interrupted).toBeLessThan(15_000);
    // before the command listens the system ends it
    expect(signal === "SIGINT" || code === 130).toBe(true);
    expect(text.join("")).not.toMatch(/\n\s+at /);
    expect(readdirSync(scratch)).toEqual([basename(folder)]);
  });

  it("leaves a whole model or none while one is written", async () => {
    const target = join(scratch, "written");
    mkdirSync(target);
    const model = shared("models/mobilenet_v2_1.0_224.keras");
    const args = ["extract", "--model", model, "--groups", "cat,dog", "--out", join(target, "coarse.onnx")];
    const command = spawn(process.execPath, [project("packages/cli/dist/bin.js"), ...args]);
    const ended = once(command, "exit");
    // what is made beside the model's place
    while (readdirSync(target).length === 0 && command.exitCode === null)
      await new Promise((resolve) => setTimeout(resolve, 2));
    command.kill("SIGINT");
    const [code] = await ended;
    expect([0, 130]).toContain(code);
    expect(readdirSync(target)).toEqual(code === 0 ? ["coarse.onnx"] : []);
    rmSync(target, { recursive: true });
  });
});
