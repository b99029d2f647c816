import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describeWithShared, shared } from "@coarse/testing";
import { afterAll, beforeAll, expect, it } from "vitest";
import { coarse, coarseJson } from "../coarse.ts";

const folder = mkdtempSync(join(tmpdir(), "coarse-models-"));
afterAll(() => rmSync(folder, { recursive: true }));

const fine = shared("models/mobilenet_v2_1.0_224.keras");
const imageFolder = ["Cat/1.jpg", "Dog/1.JPG"].map((name) => shared(`photos/PetImages/${name}`));
const petImages = shared("photos/PetImages");
const forms = ["pets.keras", "pets.h5", "pets", "pets.onnx"];

interface Classified {
  readonly rule: string;
  readonly labels: readonly string[];
  readonly groups: readonly {
    readonly name: string;
    readonly synset: string;
    readonly classes: readonly number[];
  }[];
  readonly predictions: readonly { readonly predicted: string; readonly probabilities: readonly number[] }[];
}

interface Evaluated {
  readonly rule: string;
  readonly accuracy: number;
  readonly rules: Readonly<Record<string, unknown>>;
  readonly confusion: { readonly labels: readonly string[]; readonly counts: readonly (readonly number[])[] };
  readonly predictions: readonly { readonly probabilities: readonly number[] }[];
}

async function extract(out: string, ...rest: readonly string[]): Promise<string> {
  const path = join(folder, out);
  const { code, stderr } = await coarse(["extract", "--model", fine, ...rest, "--out", path]);
  expect(stderr).toBe("");
  expect(code).toBe(0);
  return path;
}

describeWithShared("coarse --model of a coarse model, without --groups", () => {
  let expected: Classified;
  beforeAll(async () => {
    for (const form of forms) await extract(form, "--groups", "cat,dog");
    expected = await coarseJson<Classified>([
      "classify",
      ...imageFolder,
      "--model",
      fine,
      "--groups",
      "cat,dog",
    ]);
  });

  it.each(forms)("classifies as it did before it was written: %s", async (form) => {
    const found = await coarseJson<Classified>(["classify", ...imageFolder, "--model", join(folder, form)]);
    expect(found).toMatchObject({ groups: expected.groups, labels: ["cat", "dog"], rule: "head-average" });
    expect(found.predictions.map(({ predicted }) => predicted)).toEqual(
      expected.predictions.map(({ predicted }) => predicted),
    );
    const numbers = ({ predictions }: Classified) =>
      predictions.flatMap(({ probabilities }) => probabilities);
    expect(numbers(found)).toBeWithin(numbers(expected), 1e-5);
  });

  it("is evaluated with the golden figures, by its own rule alone", async () => {
    const found = await coarseJson<Evaluated>(["evaluate", petImages, "--model", join(folder, "pets.keras")]);
    const golden = JSON.parse(readFileSync(shared("golden/petimages.json"), "utf8"));
    const { accuracy, probabilities } = golden.notebookFastDct.strategies.hyponyms;
    expect(found.accuracy).toBe(accuracy);
    expect(Object.keys(found.rules)).toEqual(["head-average"]);
    expect(found.predictions.flatMap((image) => image.probabilities)).toBeWithin(probabilities.flat(), 0.001);
  });

  it("knows its rule and its answer other", async () => {
    const options = ["--groups", "cat,dog", "--rule", "mean", "--other", "--threshold", "0.4"];
    const path = await extract("other.onnx", ...options);
    const before = await coarseJson<Evaluated>(["evaluate", petImages, "--model", fine, ...options]);
    const after = await coarseJson<Evaluated>(["evaluate", petImages, "--model", path]);
    expect(after.rule).toBe("mean");
    expect(after.confusion).toEqual(before.confusion);
    expect(after.confusion.labels).toEqual(["cat", "dog", "other"]);
    const { predictions } = await coarseJson<Classified>(["classify", ...imageFolder, "--model", path]);
    expect(predictions.every(({ probabilities }) => probabilities.length === 3)).toBe(true);
  });

  it("becomes another format as it is", async () => {
    const path = join(folder, "again.onnx");
    const made = await coarse(["extract", "--model", join(folder, "pets.keras"), "--out", path]);
    expect(made).toMatchObject({ code: 0, stderr: "" });
    const { predictions } = await coarseJson<Classified>(["classify", ...imageFolder, "--model", path]);
    expect(predictions.map(({ predicted }) => predicted)).toEqual(
      expected.predictions.map(({ predicted }) => predicted),
    );
  });

  it.each([
    ["classify", imageFolder, ["--groups", "cat,dog"]],
    ["classify", imageFolder, ["--rule", "mean"]],
    ["evaluate", [petImages], ["--groups", "cat,dog"]],
    ["compare", [petImages], []],
    ["extract", [], ["--groups", "cat", "--out", "never.onnx"]],
  ] as const)(
    "says what to do instead where %s is asked for more: %#",
    async (command, operands, options) => {
      const run = await coarse([command, ...operands, "--model", join(folder, "pets.onnx"), ...options]);
      expect(run.code).toBe(2);
      expect(run.stderr).toMatch(
        /^error: .*pets\.onnx is a coarse model already, of cat, dog with rule head-average: .*give the model that it was made from\n$/,
      );
    },
  );
});
