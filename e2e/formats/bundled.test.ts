import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { scalings } from "@coarse/core";
import { readModel } from "@coarse/models";
import { loadTaxonomy } from "@coarse/taxonomy";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { coarse, coarseJson } from "../coarse.ts";
import { writeDrawings } from "../drawings.ts";
import type { EvaluationJson } from "../evaluation-json.ts";

const folder = mkdtempSync(join(tmpdir(), "coarse bundled "));
beforeAll(() => writeDrawings(folder));
afterAll(() => rmSync(folder, { recursive: true }));

const inFolder = { cwd: folder };
const bundled = ["--model", "bundled"];

describe("--model bundled", () => {
  it("is right about our own drawings, and says on standard error what it is for", async () => {
    const args = ["evaluate", "drawings", ...bundled, "--rule", "sum", "--format", "json"];
    const { code, stdout, stderr } = await coarse(args, inFolder);
    expect(code).toBe(0);
    const report: EvaluationJson = JSON.parse(stdout);
    expect(report.model).toMatchObject({ source: "bundled", labelSet: "emoji-242", engine: "onnxruntime" });
    expect(report.accuracy).toBe(1);
    expect(stderr).toContain("for photos take a pretrained one");
    expect((await coarse([...args, "--quiet"], inFolder)).stderr).toBe("");
  });

  it("classifies, with members chosen by similarity of the head's columns", async () => {
    const taxonomy = await loadTaxonomy("emoji-242");
    const seeds = ["apple.n.01", "basketball.n.02"].map((name) => taxonomy.synset(name)?.classIndices[0]);
    const select = ["--select", "head-cosine", "--seed-classes", seeds.join(), "--k", "2"];
    const chosen = ["--groups", "fruit,ball", ...select];
    const args = ["classify", "drawings/fruit/apple.png", ...bundled, ...chosen, "--format", "json"];
    const { code, stdout } = await coarse(args, inFolder);
    expect(code).toBe(0);
    const answers: { groups: { classes: number[] }[]; predictions: { predicted: string }[] } =
      JSON.parse(stdout);
    expect(answers.groups.map(({ classes }) => classes.length)).toEqual([2, 2]);
    expect(answers.predictions[0]?.predicted).toBe("fruit");
  });

  it("compares all rules", async () => {
    const { code, stdout } = await coarse(["compare", "drawings", ...bundled], inFolder);
    expect(code).toBe(0);
    expect(stdout).toContain("second-order");
  });

  it.each(["fruit-or-ball.onnx", "fruit-or-ball"])("leaves as %s, which says what it is", async (out) => {
    const args = ["extract", ...bundled, "--groups", "fruit,ball", "--out", out];
    expect((await coarse(args, inFolder)).code).toBe(0);
    const model = await readModel(join(folder, out));
    expect(model).toMatchObject({ labelSet: "emoji-242", input: { height: 64, preprocessing: scalings.tf } });
    expect(model.coarse?.groups.map(({ name }) => name)).toEqual(["fruit", "ball"]);
  });

  it("has a label set that coarse groups explains", async () => {
    const [dog] = await coarseJson<{ classes: number[] }[]>(["groups", "dog", "--label-set", "emoji-242"]);
    expect(dog?.classes).toEqual([0]);
  });
});
