import { readFileSync } from "node:fs";
import { describeWithShared, shared } from "@coarse/testing";
import { beforeAll, expect, it } from "vitest";
import { coarse, coarseJson } from "../coarse.ts";

interface Comparison {
  readonly images: number;
  readonly better: readonly string[];
  readonly use?: string;
  readonly sentence: string;
  readonly rules: readonly {
    readonly name: string;
    readonly columns: number;
    readonly accuracy: { readonly value: number };
    readonly againstPublished?: {
      readonly better: number;
      readonly worse: number;
      readonly adjustedPValue: number;
    };
  }[];
  readonly curve: readonly { readonly rule: string; readonly columns: number; readonly accuracy: number }[];
  readonly other?: {
    readonly images: number;
    readonly auroc: number;
    readonly at95Coverage: { readonly coverage: number; readonly precision: number };
    readonly wanted?: { readonly precision: number; readonly threshold: number };
    readonly curve: readonly { readonly coverage: number }[];
  };
}

const model = ["--model", shared("models/mobilenet_v2_1.0_224.keras")];

describeWithShared("coarse compare on objects16", () => {
  let result: Comparison;
  // a field of the golden file: cspell:ignore photos
  let golden: { groups: readonly string[]; other: { photos: number; aurocOfGroupMass: number } };
  beforeAll(async () => {
    golden = JSON.parse(readFileSync(shared("golden/objects16.json"), "utf8"));
    const groups = golden.groups.map((synset) => `${synset.replace(/\.n\.\d+$/, "")}=${synset}`).join(",");
    const other = ["--other-images", shared("photos/objects16-other"), "--min-precision", "0.95"];
    result = await coarseJson([
      "compare",
      shared("photos/objects16"),
      "--groups",
      groups,
      ...other,
      ...model,
      "--curve",
      // the pixels of the golden figures
      ...["--dct", "accurate"],
    ]);
  });
  const of = (name: string) => result.rules.find((rule) => rule.name === name);

  it("names mean as better than head-average, with its evidence", () => {
    expect(result.better).toContain("mean");
    const { better = 0, worse = 0, adjustedPValue = 1 } = of("mean")?.againstPublished ?? {};
    expect(better - worse).toBe(354 - 288);
    expect(adjustedPValue).toBeLessThan(1e-6);
    expect(result.sentence).toMatch(/^Use .* head-average on 288, more than chance explains/);
  });

  it("has a rule with as many columns as groups at 0.88, and one at 0.91", () => {
    const small = result.rules.filter(({ columns }) => columns <= 16).map(({ accuracy }) => accuracy.value);
    expect(Math.max(...small)).toBeGreaterThanOrEqual(0.88);
    expect(Math.max(...result.rules.map(({ accuracy }) => accuracy.value))).toBeGreaterThanOrEqual(0.91);
  });

  it("shows accuracy against the size of the head, from prototypes:1 to sum", () => {
    const prototypes = result.curve.filter(({ rule }) => rule.startsWith("prototypes:"));
    expect(prototypes[0]).toMatchObject({ rule: "prototypes:1", columns: 16 });
    expect(prototypes.at(-1)?.accuracy).toBe(of("sum")?.accuracy.value);
    expect(result.curve.find(({ rule }) => rule === "low-rank:2")?.columns).toBe(45);
    expect(of("low-rank:118")?.accuracy.value).toBe(of("second-order")?.accuracy.value);
  });

  it("tells other photos by the groups' total probability", () => {
    expect(result.other?.images).toBe(golden.other.photos);
    // the golden figure is the total probability's, by scikit-learn
    expect(result.other?.auroc).toBeCloseTo(golden.other.aurocOfGroupMass, 3);
    expect(result.other?.auroc).toBeGreaterThanOrEqual(0.907);
    expect(result.other?.at95Coverage.coverage).toBeGreaterThanOrEqual(0.95);
    expect(result.other?.at95Coverage.precision).toBeGreaterThan(0.9);
    expect(result.other?.wanted?.precision).toBeGreaterThanOrEqual(0.95);
    expect(result.other?.curve).toHaveLength(20);
  });
});

describeWithShared("coarse compare on PetImages", () => {
  it("claims no difference, whatever the selection", async () => {
    const seeds = ["--groups", "cat,dog", "--seed-classes", "283,248", "--k", "3"];
    const result = await coarseJson<Comparison>(["compare", shared("photos/PetImages"), ...seeds, ...model]);
    expect(result.images).toBe(20);
    expect(result.better).toEqual([]);
    expect(result.use).toBeUndefined();
    expect(result.rules.find(({ name }) => name === "head-average path-similarity")?.accuracy.value).toBe(
      0.9,
    );
  });

  it("says what to do about a rule that does not exist", async () => {
    const run = await coarse(["compare", shared("photos/PetImages"), "--also", "prototypes:0", ...model]);
    expect(run.code).toBe(2);
    expect(run.stderr).toMatch(/^error: Unknown rule prototypes:0: choose one of head-average, /);
  });
});
