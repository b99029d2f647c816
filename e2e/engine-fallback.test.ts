import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { project } from "@coarse/testing";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Run } from "./coarse.ts";
import { writeDrawings } from "./drawings.ts";

const scratch = mkdtempSync(join(tmpdir(), "coarse-fallback-"));
const breaking = join(scratch, "breaking.cjs");
afterAll(() => rmSync(scratch, { recursive: true }));

/** Has the system load a file that is no library wherever ONNX Runtime's is asked for: its refusal is real. */
beforeAll(async () => {
  const noLibrary = join(scratch, "no-library.node");
  writeFileSync(noLibrary, "no library");
  writeFileSync(
    breaking,
    `const load = process.dlopen;
    process.dlopen = (module, path, ...rest) =>
      load(module, /onnxruntime_binding/.test(path) ? ${JSON.stringify(noLibrary)} : path, ...rest);`,
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

const withoutLibrary = (args: readonly string[]) => coarse(args, { NODE_OPTIONS: `--require "${breaking}"` });

const tiny = ["--model", project("fixtures/tiny.keras")];
const photo = project("fixtures/photos/cat/1.png");
const NOTE =
  /^note: the native engine can't be loaded \(.*no-library.*\): onnxruntime-web takes its place.*\n/m;

describe("where ONNX Runtime's library can't be loaded", () => {
  it.each([
    ["evaluate", ["evaluate", project("fixtures/photos"), ...tiny]],
    ["classify", ["classify", photo, ...tiny, "--groups", "cat,dog"]],
    ["compare", ["compare", project("fixtures/photos"), ...tiny]],
    [
      "evaluate with int8",
      ["evaluate", join(scratch, "drawings"), "--model", "bundled", "--precision", "int8"],
    ],
  ])("%s runs in WebAssembly, with one note and the engine's name", async (_, args) => {
    const run = await withoutLibrary([...args, "--format", "json"]);
    expect(run.code, run.stderr).toBe(0);
    expect(JSON.parse(run.stdout).model.engine).toBe("onnxruntime-web");
    expect(run.stderr.match(new RegExp(NOTE, "gm"))).toHaveLength(1);
    const quiet = await withoutLibrary([...args, "--format", "json", "--quiet"]);
    expect(quiet).toMatchObject({ code: 0, stderr: "" });
  });

  it("the tables name it, too, and the page its version", async () => {
    const page = join(scratch, "page.html");
    const run = await withoutLibrary(["evaluate", project("fixtures/photos"), ...tiny, "--report", page]);
    expect(run.stdout).toMatch(/^6 photos of photos with tiny\.keras, onnxruntime-web,/m);
  });
});

it("--engine onnxruntime-web asks for it, in silence", async () => {
  const args = ["classify", photo, ...tiny, "--groups", "cat,dog", "--format", "json"];
  const web = await coarse([...args, "--engine", "onnxruntime-web"]);
  expect(web).toMatchObject({ code: 0, stderr: "" });
  const native = JSON.parse((await coarse(args)).stdout);
  expect(native.model.engine).toBe("onnxruntime");
  const { model, predictions } = JSON.parse(web.stdout);
  expect(model.engine).toBe("onnxruntime-web");
  expect(predictions[0].probabilities).toBeWithin(native.predictions[0].probabilities, 1e-5);
});
