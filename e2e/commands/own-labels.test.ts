import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseGroups } from "@coarse/core";
import { readModel, taxonomyOfModel } from "@coarse/models";
import { describeWithShared, project, shared } from "@coarse/testing";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { coarse, coarseJson } from "../coarse.ts";
import type { EvaluationJson } from "../evaluation-json.ts";
import { writeOwnClasses } from "../own-classes.ts";

const scratch = mkdtempSync(join(tmpdir(), "coarse own labels "));
afterAll(() => rmSync(scratch, { recursive: true }));

/** The folders are called as two of the signs are. */
const images = join(scratch, "signs");
const SIGNS = ["Stop", "yield", "speed limit 30", "speed limit 50", "no-entry", "Überholen verboten"];
/** Classes of ImageNet in their place, cats and dogs among them. */
const CLASSES = [281, 207, 3, 500, 282, 900];
const pixels = ["--preprocessing", "tf"];
let model = "";
let unnamed = "";

beforeAll(async () => {
  cpSync(project("fixtures/photos/cat"), join(images, "stop"), { recursive: true });
  cpSync(project("fixtures/photos/dog"), join(images, "Yield"), { recursive: true });
  model = await writeOwnClasses(join(scratch, "labeled"), { classes: CLASSES, labels: SIGNS });
  unnamed = await writeOwnClasses(join(scratch, "unnamed"), { classes: CLASSES });
});

const withModel = (...args: readonly string[]) => [...args, "--model", model, ...pixels, "--no-cache"];

describe("a model with labels of its own", () => {
  it("is evaluated by groups of its labels, of patterns, of indices, and of folders named like them", async () => {
    const byLabels = await coarseJson<EvaluationJson>(
      withModel("evaluate", images, "--groups", "stop=Stop+no-entry,yield=yield+speed limit*"),
    );
    expect(byLabels.model.labelSet).toBe("own");
    expect(byLabels.groups.map(({ classes }) => classes)).toEqual([
      [0, 4],
      [1, 2, 3],
    ]);
    const byIndex = await coarseJson<EvaluationJson>(
      withModel("evaluate", images, "--groups", "stop=#0+#4,yield=#1..3"),
    );
    expect(byIndex.predictions).toEqual(byLabels.predictions);
    const byFolders = await coarseJson<EvaluationJson>(withModel("evaluate", images));
    expect(byFolders.groups.map(({ name, classes }) => [name, classes])).toEqual([
      ["Yield", [1]],
      ["stop", [0]],
    ]);
  });

  it.each([
    ["compare", () => withModel("compare", images, "--groups", "stop=Stop+no-entry,yield")],
    ["suggest", () => withModel("suggest", images)],
    ["doctor", () => withModel("doctor", images)],
    ["classify", () => withModel("classify", join(images, "stop/1.png"), "--groups", "Stop,yield")],
    ["plot", () => withModel("plot", "confusion", images, "--groups", "stop=Stop,yield", "--out", "-")],
    [
      "groups",
      () => ["groups", "Überholen verboten", "speed-limit-30", "--labels", join(model, "metadata.json")],
    ],
  ])("%s works on it", async (_, args) => {
    const { code, stderr } = await coarse(args());
    expect({ code, stderr: stderr.replaceAll(/^(note|warning): .*\n/gm, "") }).toMatchObject({ code: 0 });
  });

  it("suggests labels for folders, as terms that can be typed", async () => {
    const { groups } = await coarseJson<{ groups: string }>(withModel("suggest", images));
    expect(groups).toBe("Yield=yield,stop=Stop");
    const { groups: typed } = await coarseJson<EvaluationJson>(
      withModel("evaluate", images, "--groups", groups),
    );
    expect(typed.map(({ classes }) => classes)).toEqual([[1], [0]]);
  });

  it.each(["coarse.onnx", "coarse.keras", "coarse.h5", "coarse-tfjs"])(
    "is read back from %s",
    async (name) => {
      const out = join(scratch, name);
      const groups = "stop=Stop+no-entry,yield=yield+speed limit*";
      const wanted = ["extract", "--groups", groups, "--out", out, "--multi-output"];
      const { code, stderr } = await coarse(withModel(...wanted).filter((word) => word !== "--no-cache"));
      expect({ code, stderr }).toMatchObject({ code: 0 });
      const read = await readModel(out);
      expect(read.coarse?.groups.map(({ classIndices }) => classIndices)).toEqual([
        [0, 4],
        [1, 2, 3],
      ]);
      const taxonomy = await taxonomyOfModel(read);
      expect(taxonomy.classes.map(({ label }) => label)).toEqual(SIGNS);
      const again = await coarse(["evaluate", images, "--model", out, "--no-cache", "--format", "json"]);
      expect(again).toMatchObject({ code: 0 });
    },
  );

  it.each([
    [
      "a label that it has not",
      "stops,yield",
      /^error: The model has no label stops, and WordNet does not know its labels: did you mean Stop\?\n$/,
    ],
    [
      "a word of WordNet's",
      "dog,yield",
      /^error: The model has no label dog, .*give its labels \(Stop, yield, speed limit 30 …\)/,
    ],
    [
      "a pattern that nothing fits",
      "a=give way*,yield",
      /^error: No label of the model fits give way\*: give a shorter pattern/,
    ],
    ["an index beyond", "a=#6,yield", /^error: .*6.*\n$/],
  ])("%s is an error in one line", async (_, groups, message) => {
    const { code, stderr } = await coarse(withModel("evaluate", images, "--groups", groups));
    expect(code).toBe(2);
    expect(stderr).toMatch(message);
  });
});

describe("a model that does not say what its outputs mean", () => {
  const evaluate = (...args: readonly string[]) =>
    coarse(["evaluate", images, "--model", unnamed, ...pixels, "--no-cache", ...args]);

  it("has groups by index, with a note", async () => {
    const { code, stderr } = await evaluate("--groups", "stop=#0+#4,yield=#1..3");
    expect(code).toBe(0);
    expect(stderr).toMatch(
      /^note: .*unnamed does not say what its 6 outputs mean: name groups by index .*--labels FILE/m,
    );
  });

  it("takes labels from a file of lines, and of a table whose synsets are words again", async () => {
    const lines = join(scratch, "labels.txt");
    writeFileSync(lines, SIGNS.join("\r\n"));
    const named = await evaluate("--groups", "Stop,yield", "--labels", lines);
    expect(named).toMatchObject({ code: 0, stderr: expect.not.stringContaining("note: ") });
    const table = join(scratch, "labels.map.tsv");
    const rows = ["tabby.n.01", "golden_retriever.n.01", "", "", "cat.n.01", ""].map((synset, i) =>
      [SIGNS[i], synset, i === 4 ? "review" : "certain"].join("\t"),
    );
    writeFileSync(table, ["label\tsynset\tstatus", ...rows].join("\n"));
    const { groups } = await coarseJson<EvaluationJson>([
      ...["evaluate", images, "--model", unnamed, ...pixels, "--no-cache"],
      ...["--groups", "stop=cat,yield=dog", "--labels", table],
    ]);
    // the row that nobody has reviewed does not count
    expect(groups.map(({ classes }) => classes)).toEqual([[0], [1]]);
  });

  it.each([
    ["too few", "a\nb\n", /has 6 outputs, but there are 2 labels: give --labels FILE with 6 of them\n$/],
    [
      "an empty line",
      "a\n\nb",
      /Can't read the labels in .*its line 2 is empty: give a label for each output\n$/,
    ],
    ["nothing", "", /it is empty: give a line for each output\n$/],
    [
      "JSON without labels",
      '{"a": 1}',
      /it has no labels for the outputs 0, 1, 2 …: give a list, or id2label\n$/,
    ],
  ])("labels of %s are an error in one line", async (_, text, message) => {
    const file = join(scratch, "wrong labels.txt");
    writeFileSync(file, text);
    const { code, stderr } = await evaluate("--groups", "a=#0,b=#1", "--labels", file);
    expect(code).toBe(2);
    expect(stderr).toMatch(message);
    expect(stderr.match(/error: /g)).toHaveLength(1);
  });
});

describeWithShared("models of others with labels of their own", () => {
  it("are known by the configuration of their repository", async () => {
    const read = await readModel(shared("cases/hf-pets/onnx/model.onnx"));
    expect(read).toMatchObject({ labelSet: "own", labelsFrom: "config.json" });
    const taxonomy = await taxonomyOfModel(read);
    expect(parseGroups("cat=Persian+Maine Coon,dog=beagle", taxonomy)).toEqual([
      { name: "cat", classIndices: [20, 23] },
      { name: "dog", classIndices: [4] },
    ]);
  });

  it("are never taken for ImageNet where they have 1,000 outputs and say otherwise", async () => {
    const path = shared("cases/onnx/own1000_names_in_metadata.onnx");
    const read = await readModel(path, { preprocessing: "torch" });
    expect(read).toMatchObject({ labelSet: "own", labelsFrom: "metadata" });
    expect(read.labels?.[999]).toBe("bird species 999");
  });
});
