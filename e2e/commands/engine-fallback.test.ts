import { execFile } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { project } from "@coarse/testing";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Run } from "../coarse.ts";
import { writeDrawings } from "../drawings.ts";

const scratch = mkdtempSync(join(tmpdir(), "coarse-fallback-"));
afterAll(() => rmSync(scratch, { recursive: true }));

/** Scripts that have the system load a file that is no library in place of another: its refusal is real. */
const breaking = {
  onnxruntime: join(scratch, "onnxruntime.cjs"),
  sharp: join(scratch, "sharp.cjs"),
} as const;

beforeAll(async () => {
  const noLibrary = join(scratch, "no-library.node");
  writeFileSync(noLibrary, "no library");
  for (const [name, script] of Object.entries(breaking))
    writeFileSync(
      script,
      `const load = process.dlopen;
      process.dlopen = (module, path, ...rest) =>
        load(module, /${name}[^/]*\\.node$/.test(path) ? ${JSON.stringify(noLibrary)} : path, ...rest);`,
    );
  await writeDrawings(scratch);
});

function coarse(args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Run> {
  return new Promise((resolve) => {
    const command = [project("packages/cli/dist/coarse.cjs"), ...args];
    execFile(process.execPath, command, { env: { ...process.env, ...env } }, (error, stdout, stderr) => {
      resolve({ code: error ? Number(error.code ?? 1) : 0, stdout, stderr });
    });
  });
}

function without(library: keyof typeof breaking, args: readonly string[]): Promise<Run> {
  return coarse(args, { NODE_OPTIONS: `--require "${breaking[library]}"` });
}

const tiny = ["--model", project("fixtures/tiny.keras")];
const image = project("fixtures/photos/cat/1.png");
const NOTE =
  /^note: the native engine can't be loaded \(.*no-library.*\): onnxruntime-web takes its place.*\n/m;

describe("coarse where ONNX Runtime's library can't be loaded", () => {
  it.each([
    ["evaluate", ["evaluate", project("fixtures/photos"), ...tiny]],
    ["classify", ["classify", image, ...tiny, "--groups", "cat,dog"]],
    ["compare", ["compare", project("fixtures/photos"), ...tiny]],
    ["evaluate with int8", ["evaluate", join(scratch, "drawings"), "--model", "bundled", "--dtype", "int8"]],
  ])("%s runs in WebAssembly, with one note and the engine's name", async (_, args) => {
    const run = await without("onnxruntime", [...args, "--format", "json"]);
    expect(run.code, run.stderr).toBe(0);
    expect(JSON.parse(run.stdout).model.engine).toBe("onnxruntime-web");
    expect(run.stderr.match(new RegExp(NOTE, "gm"))).toHaveLength(1);
    const quiet = await without("onnxruntime", [...args, "--format", "json", "--quiet"]);
    expect(quiet).toMatchObject({ code: 0, stderr: "" });
  });

  it("the tables name it, too, and the page its version", async () => {
    const page = join(scratch, "page.html");
    const run = await without("onnxruntime", [
      "evaluate",
      project("fixtures/photos"),
      ...tiny,
      "--report",
      page,
    ]);
    expect(run.stdout).toMatch(/^6 photos of photos with tiny\.keras, onnxruntime-web,/m);
  });
});

it("--engine onnxruntime-web asks for it, in silence", async () => {
  const args = ["classify", image, ...tiny, "--groups", "cat,dog", "--format", "json"];
  const web = await coarse([...args, "--engine", "onnxruntime-web"]);
  expect(web).toMatchObject({ code: 0, stderr: "" });
  const native = JSON.parse((await coarse(args)).stdout);
  expect(native.model.engine).toBe("onnxruntime");
  const { model, predictions } = JSON.parse(web.stdout);
  expect(model.engine).toBe("onnxruntime-web");
  expect(predictions[0].probabilities).toBeWithin(native.predictions[0].probabilities, 1e-5);
});

describe("coarse where the library that decodes images can't be loaded", () => {
  it.each([
    ["classify", ["classify", image, ...tiny, "--groups", "cat,dog"]],
    ["evaluate", ["evaluate", project("fixtures/photos"), ...tiny]],
    ["evaluate, by a thread", ["evaluate", join(scratch, "many"), ...tiny]],
    ["doctor", ["doctor", project("fixtures/photos")]],
  ])("%s says so, and of no image that it is damaged", async (_, args) => {
    for (let i = 0; i < 60; i++) {
      const folder = join(scratch, "many", i % 2 ? "cat" : "dog");
      mkdirSync(folder, { recursive: true });
      copyFileSync(image, join(folder, `${i}.png`));
    }
    const run = await without("sharp", [...args, "--quiet"]);
    expect(run).toEqual({
      code: 2,
      stdout: "",
      stderr: expect.stringMatching(
        /^error: Can't decode images: the library of sharp .* install again.*\n$/,
      ),
    });
  });
});
