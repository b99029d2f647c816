import { mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describeWithShared, shared } from "@coarse/testing";
import { afterAll, expect, it } from "vitest";
import { coarse, coarseJson } from "../coarse.ts";
import type { EvaluationJson } from "../evaluation-json.ts";

const scratch = mkdtempSync(join(tmpdir(), "coarse loader "));
afterAll(() => rmSync(scratch, { recursive: true }));

const imageFolder = shared("photos/PetImages");
const rest = ["--model", shared("models/mobilenet_v2_1.0_224.keras"), "--groups", "cat,dog"];
const evaluate = (...args: readonly string[]) => coarseJson<EvaluationJson>(["evaluate", ...args, ...rest]);
const files = ({ predictions }: EvaluationJson) => predictions.map(({ file }) => file);

describeWithShared("coarse evaluate: which photos are read", () => {
  it("those of a list, with their labels, wherever they lie", async () => {
    const rows = ["Cat", "Dog"].flatMap((folder) =>
      readdirSync(join(imageFolder, folder)).map((name) => `"${join(imageFolder, folder, name)}",${folder}s`),
    );
    writeFileSync(join(scratch, "photos.csv"), ["path,label", ...rows].join("\n"));
    const listed = await evaluate(join(scratch, "photos.csv"));
    expect(listed.images).toBe(20);
    expect(listed.accuracy).toBeCloseTo(0.65, 12);
    expect(listed.groups.map(({ folder }) => folder)).toEqual(["Cats", "Dogs"]);
  });

  it("those that fit a pattern", async () => {
    const { accuracy, images } = await evaluate(join(imageFolder, "*/*.{jpg,JPG}"));
    expect(images).toBe(20);
    expect(accuracy).toBeCloseTo(0.65, 12);
  });

  it("one subset of two, shuffled by a seed", async () => {
    const split = ["--seed", "5", "--validation-split", "0.3"];
    const validation = files(await evaluate(imageFolder, ...split));
    const training = files(await evaluate(imageFolder, ...split, "--subset", "training"));
    expect([training.length, validation.length]).toEqual([14, 6]);
    expect(new Set([...training, ...validation]).size).toBe(20);
    expect(validation).not.toEqual(validation.toSorted());
  });

  it("those with other endings, and pixels as asked for", async () => {
    const cat = join(imageFolder, "Cat", readdirSync(join(imageFolder, "Cat"))[0] ?? "");
    for (const name of ["cat-1.webp", "cat-2.jpg"]) symlinkSync(cat, join(scratch, name));
    writeFileSync(join(scratch, "two.json"), JSON.stringify({ "cat-1.webp": "cat", "cat-2.jpg": "dog" }));
    const probabilities = async (...args: readonly string[]) =>
      (await evaluate(join(scratch, "two.json"), ...args)).predictions.map((own) => own.probabilities);
    const [first, second] = await probabilities();
    expect(first).toEqual(second);
    const others = ["--crop-to-aspect-ratio", "--color-mode=grayscale", "--interpolation=area"];
    for (const option of others) expect((await probabilities(option))[0], option).not.toEqual(first);
  });

  it("and says so where an option can't be meant", async () => {
    const list = join(scratch, "two.json");
    const wrong = [
      [list, "--class-names", "cat"],
      [imageFolder, "--class-names", "cow"],
      [imageFolder, "--validation-split", "0.01"],
      [imageFolder, "--crop-to-aspect-ratio", "--pad-to-aspect-ratio"],
      [imageFolder, "--interpolation", "cubic"],
    ];
    for (const args of wrong) {
      const { code, stderr } = await coarse(["evaluate", ...args, ...rest]);
      expect([code, stderr]).toEqual([2, expect.stringMatching(/^error: [^\n]+\n$/)]);
    }
  });
});
