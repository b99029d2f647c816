import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describeWithShared, project, shared } from "@coarse/testing";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { coarseProcess } from "../coarse.ts";
import { blocks, examplesIn } from "../install/publish/examples.ts";
import { run } from "../run.ts";

const readme = readFileSync(project("README.md"), "utf8");
const lines = blocks(readme, "sh").flatMap((block) => block.trim().split("\n"));
const start = "pnpm start ";
const commands = lines.filter((line) => line.startsWith(start)).map((line) => line.slice(start.length));

/** A folder in which a reader of the README stands, with the installed packages in reach. */
const folder = mkdtempSync(join(tmpdir(), "coarse readme "));
beforeAll(() => {
  symlinkSync(shared("photos/PetImages"), join(folder, "PetImages"));
  symlinkSync(shared("models/mobilenet_v2_1.0_224.keras"), join(folder, "mobilenet_v2_1.0_224.keras"));
  symlinkSync(project("e2e/node_modules"), join(folder, "node_modules"));
});
afterAll(() => rmSync(folder, { recursive: true }));

async function compile(source: string): Promise<void> {
  const compilerOptions = {
    ...{ target: "es2023", lib: ["es2023", "esnext.disposable"], module: "nodenext", strict: true },
    ...{ types: ["node"], typeRoots: [project("node_modules/@types")], outDir: "out" },
  };
  writeFileSync(join(folder, "package.json"), JSON.stringify({ type: "module" }));
  writeFileSync(join(folder, "example.ts"), source);
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions, files: ["example.ts"] }));
  await run(process.execPath, [project("node_modules/typescript/bin/tsc")], { cwd: folder });
}

describe("README.md", () => {
  it("asks for the pnpm that the project asks for", () => {
    const { packageManager } = JSON.parse(readFileSync(project("package.json"), "utf8"));
    const named = [...readme.matchAll(/pnpm@[\d.]+\d/g)].map(([name]) => name);
    expect(new Set(named)).toEqual(new Set([packageManager]));
    expect(lines.slice(0, 2)).toEqual([
      `npx --yes ${packageManager} start`,
      `npx --yes ${packageManager} test`,
    ]);
  });

  // from-nothing.test.ts runs it with all that comes before: install and build
  it("evaluates the bundled model on drawn pictures by its first command, with the accuracy that it tells", async () => {
    const report = project(".cache/bundled/report.html");
    rmSync(report, { force: true });
    const stdout = await run(process.execPath, [project("scripts/start.mjs")], { cwd: folder });
    const [, count] = /draws (\d+) pictures of things into ten folders/.exec(readme) ?? [];
    const [, accuracy] = /puts (0\.\d{3}) of the pictures into the right folder/.exec(readme) ?? [];
    expect(stdout).toMatch(new RegExp(`^${count} photos of pictures with bundled`));
    expect(stdout).toContain(`rule sum: accuracy ${accuracy} (`);
    expect(readFileSync(report, "utf8")).toMatch(/^<!doctype html>/i);
  });

  describeWithShared("with photos and a model", () => {
    it.each(commands)("runs coarse %s", async (command) => {
      const { code, stdout, stderr } = await coarseProcess(command.split(" "), { cwd: folder });
      expect(stderr).not.toMatch(/error/);
      expect(stdout).not.toBe("");
      expect(code).toBe(0);
    });

    it.each(examplesIn(readme))("runs the library example", async ({ source, output }) => {
      await compile(source);
      const printed = await run(process.execPath, [join("out", "example.js")], { cwd: folder });
      expect(printed.trim().split("\n")).toEqual(output);
      expect(output).toEqual(["cat"]);
    });
  });
});
