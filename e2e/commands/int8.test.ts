import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describeWithShared, shared } from "@coarse/testing";
import { afterAll, expect, it } from "vitest";
import { coarse, coarseJson } from "../coarse.ts";
import type { EvaluationJson } from "../evaluation-json.ts";

interface Result extends Omit<EvaluationJson, "predictions"> {
  readonly predictions: readonly {
    readonly file: string;
    readonly fine: readonly { readonly class: number }[];
  }[];
  readonly model: EvaluationJson["model"] & {
    readonly int8?: { readonly images: number; readonly sameAnswers: number };
  };
}

/** Its figures in docs/int8.md are those of the accurate DCT. */
const model = ["--model", shared("models/mobilenet_v2_1.0_224.keras"), "--dct", "accurate"];
const fast = ["--dtype", "int8", "--pixels", "fast"];
const scratch = mkdtempSync(join(tmpdir(), "coarse-int8-"));
afterAll(() => rmSync(scratch, { recursive: true }));

function golden<File>(name: string): File {
  return JSON.parse(readFileSync(shared(`golden/${name}.json`), "utf8"));
}

describeWithShared("coarse evaluate --dtype int8", () => {
  it("is right on as many of the 300 photos as float32, but for 1.5 of 100", async () => {
    const rows = readFileSync(shared("photos/imagenet-sample.tsv"), "utf8").trim().split("\n").slice(1);
    const truth = new Map(rows.map((row) => row.split("\t")).map(([file, index]) => [file, Number(index)]));
    const samples = shared("photos/imagenet-sample");
    const list = join(scratch, "photos.csv");
    const paths = [...truth.keys()].map((file) => `${join(samples, file ?? "")},entity`);
    writeFileSync(list, ["path,label", ...paths].join("\n"));
    const options = ["evaluate", list, "--groups", "entity=entity.n.01", ...model];
    const right = ({ predictions }: Result) =>
      predictions.filter(({ file, fine }) => fine[0]?.class === truth.get(file.split("/").at(-1))).length;
    const exact = await coarseJson<Result>(options);
    const rounded = await coarseJson<Result>([...options, ...fast]);
    expect(right(exact)).toBe(257);
    expect(right(rounded)).toBeGreaterThanOrEqual(257 - 0.015 * 300);
    expect(rounded.model.int8?.images).toBe(32);
    expect(rounded.predictions).not.toEqual(exact.predictions);
  });

  it.each([
    ["objects16", undefined],
    ["dogs-vs-cats", "cat,dog"],
  ])("is as good under mean on %s, within half a point", async (name, given) => {
    const { groups, rules } = golden<{ groups: string[]; rules: { mean: { accuracy: number } } }>(name);
    const list = given ?? groups.map((synset) => `${synset.replace(/\.n\.\d+$/, "")}=${synset}`).join(",");
    const { rules: found } = await coarseJson<Result>([
      ...["evaluate", shared(`photos/${name}`), "--groups", list, ...model, ...fast],
    ]);
    expect(Math.abs((found.mean?.accuracy ?? 0) - rules.mean.accuracy)).toBeLessThanOrEqual(0.005 + 1e-9);
  });

  it("says on how many photos it was calibrated, and how many of them keep their class", async () => {
    const imageFolder = shared("photos/PetImages");
    const run = await coarse(["evaluate", imageFolder, ...model, "--dtype", "int8"]);
    expect(run.code).toBe(0);
    expect(run.stderr).toMatch(
      /^note: int8, calibrated on 20 photos, of which (1[89]|20) keep their likeliest class$/m,
    );
    expect(run.stdout).toMatch(/onnxruntime, int8, calibrated on 20 photos/);
    for (const command of ["compare", "suggest", "doctor"]) {
      const other = await coarse([command, imageFolder, ...model, "--dtype", "int8"]);
      expect(other.stderr, command).toMatch(/int8, calibrated on 20 photos/);
      expect(other.code, command).toBe(0);
    }
  });

  it("goes together with the precision of a threshold", async () => {
    const { other } = await coarseJson<Result & { other: { wanted: { precision: number } } }>([
      ...[
        "evaluate",
        shared("photos/PetImages"),
        ...model,
        "--other-images",
        shared("photos/objects16-other"),
      ],
      ...["--min-precision", "0.9", "--dtype", "int8"],
    ]);
    expect(other.wanted.precision).toBeGreaterThanOrEqual(0.9);
  });

  it.each([
    [["--dtype", "int4"], "Allowed choices are float32, float16, int8, uint8"],
    [["--dtype", "int8", "--engine", "tfjs-node"], "Engine tfjs-node does not run int8"],
    [["--other", "--min-precision", "0.9", "--coverage", "0.9"], "cannot be used with option '--coverage"],
  ])("refuses %j", async (options, reason) => {
    const run = await coarse(["evaluate", shared("photos/PetImages"), ...model, ...options]);
    expect(run.code).toBe(2);
    expect(run.stderr).toMatch(/^error: .*\n$/);
    expect(run.stderr).toContain(reason);
  });
});
