import { execFile } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { project } from "@coarse/testing";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { writeDrawings } from "../drawings.ts";
import { mainFunctions } from "./main-functions.ts";
import { examplesIn, readExamples } from "./read-examples.ts";

const packages = ["taxonomy", "core", "data", "models", "runtime", "pipeline", "report"];
const examples = packages.flatMap((name) => readExamples(name));

/** Where the examples lie as files: in `e2e`, which has all packages. */
const written = project("e2e/.cache/examples");
/** Where they run: a folder with images, drawings and a classifier. */
const folder = mkdtempSync(join(tmpdir(), "coarse examples "));
const home = process.cwd();

function pathOf(name: string, position: number): string {
  return join(written, `${name}-${position}.ts`);
}

beforeAll(async () => {
  rmSync(written, { recursive: true, force: true });
  for (const [i, { name, code }] of examples.entries()) {
    mkdirSync(dirname(pathOf(name, i)), { recursive: true });
    writeFileSync(pathOf(name, i), `${code}\nexport {};\n`);
  }
  writeFileSync(
    join(written, "tsconfig.json"),
    JSON.stringify({
      extends: "../../tsconfig.json",
      compilerOptions: { noEmit: true },
      include: ["*/*.ts"],
    }),
  );
  cpSync(project("fixtures/photos"), join(folder, "photos"), { recursive: true });
  cpSync(project("fixtures/tiny.keras"), join(folder, "tiny.keras"));
  await writeDrawings(folder);
  process.chdir(folder);
});

afterAll(() => {
  process.chdir(home);
  rmSync(folder, { recursive: true });
});

describe("examplesIn", () => {
  it("finds examples, and whose they are", () => {
    const source =
      "/**\n * Adds.\n * @example\n * ```ts\n * add(1, 2);\n * ```\n */\nexport function add() {}";
    expect(examplesIn(source)).toEqual([{ symbol: "add", code: "add(1, 2);" }]);
  });
});

describe("the examples in comments", () => {
  it("are there for what most people call", () => {
    const names = new Set(examples.map(({ name }) => name));
    expect(mainFunctions.filter((name) => !names.has(name))).toEqual([]);
  });

  it("compile", async () => {
    const tsc = join(createRequire(import.meta.url).resolve("typescript/package.json"), "../bin/tsc");
    const compiled = promisify(execFile)(process.execPath, [tsc, "-p", written], { cwd: project(".") });
    expect(await compiled.catch(({ stdout }) => stdout)).toMatchObject({ stdout: "" });
  });

  it.each(examples.map(({ name }, i) => ({ name, path: pathOf(name, i) })))(
    "run: $name",
    async ({ path }) => {
      await import(/* @vite-ignore */ path);
    },
  );
});
