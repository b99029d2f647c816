import { Evaluation, type Group, plainPreprocessing } from "@coarse/core";
import { type EvaluationReport, evaluationJson } from "@coarse/pipeline";
import { figuresOf } from "@coarse/pipeline/internal";
import { loadTaxonomy } from "@coarse/taxonomy";
import { describe, expect, it } from "vitest";
import { jsonPieces } from "../../terminal/write-json.ts";
import { evaluationText } from "./text.ts";

const taxonomy = await loadTaxonomy("imagenet-1k");

/** An evaluation with a group for each of the first classes, photos of each in turn, of which every fifth is wrong. */
function evaluated(count: number, images = 2 * count): EvaluationReport {
  const groups: readonly Group[] = taxonomy.classes
    .slice(0, count)
    .map(({ index, label }) => ({ name: `${label} ${index}`, classIndices: [index] }));
  const head = {
    kernel: new Float32Array(1000),
    bias: new Float32Array(1000),
    featureCount: 1,
    classCount: 1000,
  };
  const evaluation = new Evaluation({ head: randomized(head), groups, rule: "mean" });
  for (let image = 0; image < images; image++) {
    const label = image % count;
    const logits = new Float32Array(1000);
    logits[image % 5 === 0 ? (label + 1) % count : label] = 9;
    evaluation.add(
      { logits, features: new Float32Array(1), count: 1 },
      { labels: [label], files: [`${label}/${image}.jpg`] },
    );
  }
  const result = evaluation.result();
  const options: EvaluationReport["options"] = {
    model: "m.keras",
    engine: "onnxruntime",
    select: "hyponyms",
    rule: "mean",
    temperature: 1,
    threshold: 0.5,
  };
  return {
    options,
    folder: "photos",
    labelSet: "imagenet-1k",
    taxonomy,
    groups,
    folders: new Map(groups.map(({ name }) => [name, name])),
    result,
    figures: figuresOf(result, { groups, taxonomy }),
    fine: [],
    paths: [],
    skipped: [],
    prepared: plainPreprocessing("tf", { inputSize: [224, 224] }),
    decodedAccurately: 0,
    activations: { cached: 0, computed: 0 },
    modelPath: "m.keras",
    seconds: 1,
  };
}

function randomized<Head extends { readonly kernel: Float32Array }>(head: Head): Head {
  for (let i = 0; i < head.kernel.length; i++) head.kernel[i] = Math.sin(i + 1);
  return head;
}

it("shows a small matrix whole", () => {
  const text = evaluationText(evaluated(5));
  expect(text).toContain("true \\ predicted");
  expect(text).not.toContain("most frequent confusions");
});

it("shows of many groups what stands out, within the columns of a terminal", () => {
  const text = evaluationText(evaluated(200), { columns: 80, colors: false });
  const lines = text.split("\n");
  expect(lines.length).toBeLessThan(120);
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(80);
  expect(text).toContain("200 × 200");
  expect(text).toMatch(/^and 170 more groups/m);
  expect(text).toMatch(/^true +predicted +photos +share$/m);
  expect(text).toMatch(/^true +photos +right +recall$/m);
});

it("writes the whole matrix as JSON, one number for each cell", () => {
  const json = JSON.parse([...jsonPieces(evaluationJson(evaluated(40)))].join(""));
  expect(json.confusion.counts).toHaveLength(40);
  expect(json.confusion.counts.flat()).toHaveLength(1600);
  expect(json.groups[39]).toMatchObject({ folder: json.groups[39].name, folders: [json.groups[39].name] });
});

describe("evaluationText and jsonPieces with a group for each class of ImageNet", () => {
  const report = evaluated(1000, 100);

  it("print no more text than for 200 groups", () => {
    const style = { columns: 80, colors: false };
    const [few, many] = [evaluationText(evaluated(200, 100), style), evaluationText(report, style)];
    // a number of one digit more may break a line
    expect(many.split("\n").length).toBeLessThanOrEqual(few.split("\n").length + 2);
    expect(many.length).toBeLessThan(1.1 * few.length);
    expect(Math.max(...many.split("\n").map((line) => line.length))).toBeLessThanOrEqual(80);
    expect(many).toMatch(/^and 970 more groups/m);
  });

  it("write JSON in pieces no longer than a row of numbers", () => {
    let [pieces, longest, total] = [0, 0, 0];
    for (const { length } of jsonPieces(evaluationJson(report))) {
      pieces += 1;
      longest = Math.max(longest, length);
      total += length;
    }
    // a number has 25 characters at most
    expect(longest).toBeLessThan(26 * 1001);
    expect(pieces).toBeLessThan(total / 100);
  });
});
