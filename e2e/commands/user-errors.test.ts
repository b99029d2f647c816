import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { describeWithShared, project, shared } from "@coarse/testing";
import { afterAll, describe, expect, it } from "vitest";
import { coarse, coarseJson, coarseProcess, type Run } from "../coarse.ts";
import type { EvaluationJson } from "../evaluation-json.ts";

const scratch = mkdtempSync(join(tmpdir(), "coarse user errors "));
afterAll(() => rmSync(scratch, { recursive: true }));

const imageFolder = project("fixtures/photos");
const keras = project("fixtures/tiny.keras");

/** Makes Node unable to find TensorFlow, as where it was never installed. */
const withoutTensorFlow = `
import { register } from "node:module";
const hooks = \`export async function resolve(name, context, next) {
  if (name.startsWith("@tensorflow/")) throw Object.assign(new Error("Cannot find package " + name), { code: "ERR_MODULE_NOT_FOUND" });
  return next(name, context);
}\`;
register("data:text/javascript," + encodeURIComponent(hooks));
`;

/** The command ends with 2 and one line that begins `error:` and holds each of the words; no stack, no output. */
async function expectUserError(
  args: readonly string[],
  words: readonly (string | RegExp)[],
  run: () => Promise<Run> = () => coarse(args),
) {
  const { code, stdout, stderr } = await run();
  expect(stderr).toMatch(/^error: .+\n$/);
  for (const word of words) expect(stderr).toMatch(word);
  expect(stderr).not.toMatch(/\n\s+at /);
  expect(stdout).toBe("");
  expect(code).toBe(2);
}

function evaluate(
  groups: string,
  { folder = imageFolder, model = keras }: { folder?: string; model?: string } = {},
) {
  return ["evaluate", folder, "--model", model, "--groups", groups];
}

function emptyFolder(...path: string[]): string {
  const folder = join(scratch, ...path);
  mkdirSync(folder, { recursive: true });
  return folder;
}

function file(name: string, content: string | Uint8Array): string {
  const path = join(scratch, name);
  writeFileSync(path, content);
  return path;
}

describe("coarse evaluate and extract: what the user can mend", () => {
  it("an unknown word", () => expectUserError(evaluate("kat,dog"), [/kat/, /\bcat\b/]));

  it("an ambiguous word", () => expectUserError(evaluate("crane,dog"), [/crane\.n\.05/, /crane\.n\.04/]));

  it("a word with nothing below it", () => expectUserError(evaluate("democracy,dog"), [/democracy/]));

  it("overlapping groups", () => expectUserError(evaluate("dog,animal"), [/dog/, /animal/, /118/]));

  it("a folder without group", () => expectUserError(evaluate("cat"), [/dog/]));

  it("an empty folder", () =>
    expectUserError(evaluate("cat,dog", { folder: emptyFolder("empty") }), [/empty/]));

  it("folders without photos", async () => {
    emptyFolder("no photos", "cat");
    emptyFolder("no photos", "dog");
    await expectUserError(evaluate("cat,dog", { folder: join(scratch, "no photos") }), [/no photos/]);
  });

  it("a folder that is not there", () =>
    expectUserError(evaluate("cat,dog", { folder: join(scratch, "nowhere") }), [/nowhere/]));

  it("a model file that is not there", () =>
    expectUserError(evaluate("cat,dog", { model: join(scratch, "none.keras") }), [/none\.keras/]));

  it("a model that is not a classifier", () => {
    const model = file("list.keras", readFileSync(project("fixtures/tiny.expected.json")));
    return expectUserError(evaluate("cat,dog", { model }), [/list\.keras/]);
  });

  it("a truncated .keras", () => {
    const model = file("half.keras", readFileSync(keras).subarray(0, 40_000));
    return expectUserError(evaluate("cat,dog", { model }), [/half\.keras/]);
  });

  it("a truncated .h5", () => {
    const model = file("half.h5", readFileSync(project("fixtures/tiny.h5")).subarray(0, 40_000));
    return expectUserError(evaluate("cat,dog", { model }), [/half\.h5/]);
  });

  it("seeds out of range", () =>
    expectUserError(
      [...evaluate("cat,dog"), "--select", "head-cosine", "--seed-classes", "283,1000", "--k", "3"],
      [/1000/, /999/],
    ));

  it("tfjs-node not set up", () => {
    const without = file("without-tensorflow.mjs", withoutTensorFlow);
    const env = { ...process.env, NODE_OPTIONS: `--import "${pathToFileURL(without)}"` };
    const args = [...evaluate("cat,dog"), "--engine", "tfjs-node"];
    return expectUserError(args, [/pnpm setup:tfjs-node/, /onnxruntime/], () => coarseProcess(args, { env }));
  });

  it("a similarity without seeds", () =>
    expectUserError([...evaluate("cat,dog"), "--select", "path-similarity", "--k", "3"], [/2 seeds/]));

  it("a mistyped command", () => expectUserError(["evalute", imageFolder], [/evaluate/]));

  it("a mistyped option", () => expectUserError([...evaluate("cat,dog"), "--formt", "json"], [/--format/]));

  it("a number that is none", () => expectUserError([...evaluate("cat,dog"), "--batch", "0"], [/--batch/]));

  it("no model", () => expectUserError(["evaluate", imageFolder], [/--model/]));

  it("an output below a file", () => {
    const out = join(file("plain.txt", "text"), "m.onnx");
    return expectUserError(
      ["extract", "--model", keras, "--groups", "cat,dog", "--out", out],
      [/plain\.txt/],
    );
  });

  it("an output folder that holds something else", () => {
    const out = emptyFolder("thesis");
    writeFileSync(join(out, "chapter1.txt"), "years of work");
    return expectUserError(["extract", "--model", keras, "--groups", "cat,dog", "--out", out], [/thesis/]);
  });
});

describeWithShared("coarse evaluate: what the user can mend of an ONNX file", () => {
  it("a truncated .onnx", () => {
    const model = file(
      "half.onnx",
      readFileSync(shared("models/mobilenet_v2_1.0_224.onnx")).subarray(0, 7_000_000),
    );
    return expectUserError(evaluate("cat,dog", { model }), [/half\.onnx/]);
  });

  it("TensorFlow's engine on an ONNX file", () =>
    expectUserError(
      [
        ...evaluate("cat,dog", { model: shared("models/mobilenet_v2_1.0_224.onnx") }),
        "--engine",
        "tfjs-node",
      ],
      [/onnxruntime/],
    ));
});

describe("coarse evaluate: photos that can't be read", () => {
  it("are reported and the rest is evaluated", async () => {
    const folder = emptyFolder("some broken");
    cpSync(imageFolder, folder, { recursive: true });
    const whole = readFileSync(join(imageFolder, "cat/10.png"));
    writeFileSync(join(folder, "cat", "truncated.png"), whole.subarray(0, whole.length / 2));
    writeFileSync(join(folder, "cat", "zero.jpg"), "");
    writeFileSync(join(folder, "dog", "text.png"), "this is no image");
    const result = await coarseJson<EvaluationJson>(evaluate("cat,dog", { folder }));
    expect(result.images).toBe(6);
    expect(result.accuracy).toBeCloseTo(4 / 6, 12);
    expect(result.skipped.map((skipped) => skipped.file)).toEqual([
      "cat/truncated.png",
      "cat/zero.jpg",
      "dog/text.png",
    ]);
    for (const { reason } of result.skipped) expect(reason).toMatch(/\w{3}/);
  });
});
