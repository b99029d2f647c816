import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readModel } from "@coarse/models";
import { project } from "@coarse/testing";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type CoarseFunction, coarsen } from "./coarsen.ts";

const scratch = mkdtempSync(join(tmpdir(), "coarse-coarsen-"));
const model = project("fixtures/tiny.keras");
const folder = project("fixtures/photos");
let classify: CoarseFunction;

beforeAll(async () => {
  process.env.COARSE_CACHE = join(scratch, "cache");
  classify = await coarsen(model, ["cat", "dog"]);
});
afterAll(async () => {
  await classify.dispose();
  rmSync(scratch, { recursive: true });
});

const cat = join(folder, "cat/1.png");

describe("coarsen", () => {
  it("gives a function of an image: labels with scores, highest first", async () => {
    const answer = await classify(cat);
    expect(answer.map(({ label }) => label).sort()).toEqual(["cat", "dog"]);
    const [first, second] = answer.map(({ score }) => score);
    expect(first).toBeGreaterThan(second ?? 1);
    expect((first ?? 0) + (second ?? 0)).toBeCloseTo(1, 9);
  });

  it("takes the content of a file, and paths from a folder", async () => {
    const answer = await classify(cat);
    expect(await classify(readFileSync(cat))).toEqual(answer);
    const there = await coarsen(model, "cat,dog", { folder });
    expect(await there("cat/1.png")).toEqual(answer);
    await there.dispose();
  });

  it("streams the images of a folder", async () => {
    const names: string[] = [];
    for await (const { name, label, score, scores } of classify.stream(folder)) {
      names.push(name);
      expect(scores[0]).toEqual({ label, score });
    }
    expect(names).toHaveLength(6);
    const answers: string[] = [];
    for await (const { label } of classify.stream([cat])) answers.push(label);
    expect(answers).toEqual([(await classify(cat))[0]?.label]);
  });

  it("evaluates and compares what the command does", async () => {
    const { accuracy, confusion, images } = await classify.evaluate(folder);
    expect(images).toBe(6);
    expect(confusion.labels).toEqual(["cat", "dog"]);
    const { rules } = await classify.compare(folder);
    const published = rules.find(({ name }) => name === classifyRule);
    expect(published?.accuracy.value).toBe(accuracy);
  });

  it("regroups without another network", async () => {
    const others = await classify.regroup("animal=animal.n.01,thing=artifact.n.01", { rule: "mean" });
    expect(others.labels).toEqual(["animal", "thing"]);
    expect((await others(cat)).map(({ label }) => label).sort()).toEqual(["animal", "thing"]);
  });

  it("saves itself as a model that answers the same", async () => {
    const path = join(scratch, "cat-or-dog.onnx");
    await classify.save(path);
    expect((await readModel(path)).coarse?.groups.map(({ name }) => name)).toEqual(["cat", "dog"]);
    await using saved = await coarsen(path);
    const [own, other] = [await classify(cat), await saved(cat)];
    expect(other.map(({ label }) => label)).toEqual(own.map(({ label }) => label));
    for (const [i, { score }] of own.entries()) expect(other[i]?.score).toBeCloseTo(score, 5);
  });

  it("says what can't be", async () => {
    await expect(coarsen(model, ["cat", "feline"])).rejects.toThrow(/share/);
    await expect(coarsen(join(scratch, "nothing.keras"), ["cat", "dog"])).rejects.toThrow(/nothing\.keras/);
    await expect(classify(join(scratch, "nothing.png"))).rejects.toThrow(/nothing\.png/);
  });
});

const classifyRule = "head-average";
