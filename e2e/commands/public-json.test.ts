import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writeModel } from "@coarse/models";
import {
  classificationJson,
  classify,
  compare,
  comparisonJson,
  evaluate,
  evaluationJson,
  extract,
  extractJson,
  inspect,
  type PlotJson,
  suggest,
  suggestionJson,
} from "@coarse/pipeline";
import { confusionPlot } from "@coarse/report";
import { project } from "@coarse/testing";
import { afterAll, expect, it } from "vitest";
import { coarseJson } from "../coarse.ts";

const scratch = mkdtempSync(join(tmpdir(), "coarse public "));
afterAll(() => rmSync(scratch, { recursive: true }));

const folder = project("fixtures/photos");
const model = project("fixtures/tiny.keras");
const engine = "onnxruntime";
const fine = { model, engine } as const;
const coarse = { ...fine, groups: "cat,dog", select: "hyponyms", rule: "mean" } as const;
const additions = { temperature: 1, threshold: 0.5 } as const;
const args = ["--model", model, "--groups", "cat,dog"];

/** But for the time that it took. */
function withoutSeconds(json: object): object {
  return { ...JSON.parse(JSON.stringify(json)), seconds: undefined };
}

async function printed(words: readonly string[]): Promise<object> {
  return withoutSeconds(await coarseJson<object>(words));
}

it("evaluate", async () => {
  const report = await evaluate(folder, { ...coarse, ...additions });
  expect(withoutSeconds(evaluationJson(report))).toEqual(
    await printed(["evaluate", folder, ...args, "--rule", "mean"]),
  );
});

it("compare", async () => {
  const { rule: _, select: __, ...options } = coarse;
  const report = await compare(folder, { ...options, also: ["low-rank:1"] });
  expect(withoutSeconds(comparisonJson(report))).toEqual(
    await printed(["compare", folder, ...args, "--also", "low-rank:1"]),
  );
});

it("classify", async () => {
  const files = [join(folder, "cat/1.png"), join(folder, "dog/2.png")];
  const report = await classify(files, { ...coarse, ...additions });
  expect(withoutSeconds(classificationJson(report))).toEqual(
    await printed(["classify", ...files, ...args, "--rule", "mean"]),
  );
});

it("extract, and the model that it writes", async () => {
  const [own, commands] = ["own.onnx", "command.onnx"].map((name) => join(scratch, name));
  if (own === undefined || commands === undefined) throw new Error("Expected two paths");
  const report = await extract({ ...coarse, ...additions });
  await writeModel(report.model, own);
  expect(withoutSeconds(extractJson(report, commands))).toEqual(
    await printed(["extract", ...args, "--rule", "mean", "--out", commands]),
  );
  expect(readFileSync(own).equals(readFileSync(commands))).toBe(true);
});

it("suggest", async () => {
  const report = await suggest(folder, fine);
  expect(withoutSeconds(suggestionJson(report))).toEqual(
    await printed(["suggest", folder, "--model", model]),
  );
});

it("doctor", async () => {
  expect(withoutSeconds(await inspect(folder, coarse))).toEqual(await printed(["doctor", folder, ...args]));
});

it("plot, and what it draws", async () => {
  const out = join(scratch, "confusion.svg");
  const evaluation = evaluationJson(await evaluate(folder, { ...coarse, ...additions }));
  const json: PlotJson = {
    out,
    plot: "confusion",
    rule: evaluation.rule,
    images: evaluation.images,
  };
  const found = await printed(["plot", "confusion", folder, ...args, "--rule", "mean", "--out", out]);
  expect(withoutSeconds(json)).toEqual(found);
  // the command adds who wrote the file
  const drawn = readFileSync(out, "utf8").replace(/<!-- .+ -->\n$/, "");
  expect(drawn).toBe(await confusionPlot(evaluation));
});
