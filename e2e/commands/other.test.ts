import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describeWithShared, shared } from "@coarse/testing";
import { afterAll, beforeAll, expect, it } from "vitest";
import { coarse, coarseJson } from "../coarse.ts";
import type { EvaluationJson } from "../evaluation-json.ts";

interface Judged extends EvaluationJson {
  readonly other: {
    readonly images: number;
    readonly auroc: number;
    readonly at95Coverage: { readonly coverage: number; readonly precision: number };
    readonly wanted: { readonly threshold: number; readonly precision: number; readonly coverage: number };
    readonly curve: readonly { readonly coverage: number; readonly accuracy: number }[];
  };
  readonly calibration: { readonly before: number; readonly after: number; readonly temperature: number };
  readonly hierarchy: { readonly meanHeight: number; readonly precision: number };
  readonly backOff: { readonly right: number; readonly specificity: number; readonly images: number };
  readonly scores: { readonly balancedAccuracy: number };
}

const scratch = mkdtempSync(join(tmpdir(), "coarse-other-"));
afterAll(() => rmSync(scratch, { recursive: true }));

const model = ["--model", shared("models/mobilenet_v2_1.0_224.onnx")];
const pets = ["--groups", "cat,dog", "--rule", "mean"];
const elsewhere = ["--other-images", shared("photos/objects16-other"), "--min-precision", "0.95"];

describeWithShared("coarse evaluate with photos outside the groups", () => {
  let result: Judged;
  beforeAll(async () => {
    result = await coarseJson<Judged>([
      ...["evaluate", shared("photos/PetImages"), ...model, ...pets, ...elsewhere],
      ...["--confidence", "0.9"],
    ]);
  });

  it("has them as a class of their own", () => {
    expect(result.images).toBe(120);
    expect(result.confusion.labels).toEqual(["cat", "dog", "other"]);
    expect(result.confusion.counts.map((row) => row.reduce((sum, n) => sum + n, 0))).toEqual([10, 10, 100]);
    const [first, last] = [result.predictions[0], result.predictions.at(-1)];
    expect([first?.label, last?.label]).toEqual(["cat", "other"]);
    for (const { probabilities } of result.predictions)
      expect(probabilities.reduce((sum, p) => sum + p, 0)).toBeCloseTo(1, 9);
    for (const { confusion } of Object.values(result.rules)) expect(confusion.labels).toHaveLength(3);
  });

  it("answers other where the groups have less than half of the probability", () => {
    for (const { predicted, probabilities } of result.predictions)
      expect(predicted === "other").toBe((probabilities[2] ?? 0) > 0.5);
  });

  it("tells how well they are told, and the threshold for a precision", () => {
    const { images, auroc, at95Coverage, wanted, curve } = result.other;
    expect(images).toBe(100);
    expect(auroc).toBeGreaterThan(0.97);
    expect(at95Coverage.coverage).toBeGreaterThanOrEqual(0.95);
    expect(wanted.precision).toBeGreaterThanOrEqual(0.95);
    expect(curve).toHaveLength(20);
    // what is answered at full coverage is what the rule alone gets right: 18 of 20
    expect(curve.at(-1)?.accuracy).toBe(0.9);
  });

  it("calibrates, and judges answers by WordNet", () => {
    expect(result.calibration.temperature).toBeGreaterThan(0);
    expect(result.hierarchy.precision).toBeGreaterThan(0.9);
    expect(result.backOff).toMatchObject({ images: 20, right: 1 });
    expect(result.backOff.specificity).toBeLessThan(0.9);
  });

  it("answers more with a lower threshold", async () => {
    const { wanted } = result.other;
    const again = await coarseJson<Judged>([
      ...["evaluate", shared("photos/PetImages"), ...model, ...pets],
      ...["--other", "--threshold", String(wanted.threshold)],
    ]);
    const answered = again.predictions.filter(({ predicted }) => predicted !== "other");
    expect(again.images).toBe(20);
    expect(answered.length / 20).toBe(wanted.coverage);
  });
});

describeWithShared("coarse extract on labeled photos", () => {
  it("finds temperature and threshold, and writes them into the model", async () => {
    const written = await coarseJson<{
      temperature: number;
      other: { threshold: number };
      labels: readonly string[];
      calibration: { images: number; calibration: { temperature: number } };
    }>([
      ...["extract", ...model, ...pets, "--calibrate", shared("photos/PetImages"), ...elsewhere],
      ...["--multi-output", "--out", join(scratch, "pets.onnx")],
    ]);
    expect(written.labels).toEqual(["cat", "dog", "other"]);
    expect(written.calibration.images).toBe(120);
    expect(written.temperature).toBe(written.calibration.calibration.temperature);
    expect(written.other.threshold).toBeGreaterThan(0);
  });

  it.each([
    [
      ["--min-precision", "0.9"],
      "error: --min-precision needs labeled photos: name their folder with --calibrate",
    ],
    [
      ["--other-images", shared("photos/objects16-other")],
      "error: --other-images needs labeled photos: name their folder with --calibrate",
    ],
    [["--rule", "argmax", "--calibrate", "."], "error: Rule argmax does not answer by its probabilities"],
    [
      ["--calibrate", shared("photos/PetImages"), "--other", "--min-precision", "0.9"],
      "error: A --min-precision needs photos outside the groups: name their folder with --other-images",
    ],
  ])("says in one line what is missing: %j", async (args, message) => {
    const run = await coarse([
      "extract",
      ...model,
      "--groups",
      "cat,dog",
      ...args,
      "--out",
      join(scratch, "no.onnx"),
    ]);
    expect(run.code).toBe(2);
    expect(run.stderr).toContain(message);
  });
});

describeWithShared("coarse classify with a confidence", () => {
  const image = shared("photos/PetImages/Dog/3.JPG");
  interface Answers {
    readonly predictions: readonly {
      readonly predicted?: string;
      readonly because?: readonly { readonly label: string }[];
      readonly answer: {
        readonly label: string;
        readonly synset: string;
        readonly probability: number;
        readonly because: readonly { readonly label: string; readonly probability: number }[];
      };
    }[];
  }

  it("answers as precisely as it may, without groups", async () => {
    const answers = await Promise.all(
      ["0.5", "0.9", "0.99"].map((confidence) =>
        coarseJson<Answers>(["classify", image, ...model, "--confidence", confidence]),
      ),
    );
    const found = answers.map(({ predictions }) => predictions[0]?.answer);
    expect(found.slice(0, 2).map((answer) => answer?.label)).toEqual(["miniature schnauzer", "schnauzer"]);
    expect(found[2]?.probability).toBeGreaterThanOrEqual(0.99);
    expect(found[1]?.because.map(({ label }) => label)).toEqual([
      "miniature schnauzer",
      "standard schnauzer",
      "giant schnauzer",
    ]);
  });

  it("explains the group, too, and other", async () => {
    const { predictions } = await coarseJson<Answers>([
      ...["classify", image, ...model, "--groups", "cat,car", "--other", "--confidence", "0.9"],
    ]);
    expect(predictions[0]?.predicted).toBe("other");
    expect(predictions[0]?.because?.[0]?.label).toBe("miniature schnauzer");
    expect(predictions[0]?.answer.synset).toBe("schnauzer.n.01");
  });

  it("wants to be told what to answer", async () => {
    const run = await coarse(["classify", image, ...model]);
    expect(run.code).toBe(2);
    expect(run.stderr).toMatch(/^error: Nothing says what to answer: name --groups/);
  });
});
