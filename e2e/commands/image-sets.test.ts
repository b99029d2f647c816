import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describeWithShared, shared } from "@coarse/testing";
import { afterAll, describe, expect, it } from "vitest";
import { coarseJson } from "../coarse.ts";
import type { EvaluationJson } from "../evaluation-json.ts";

interface GoldenRule {
  readonly accuracy: number;
  readonly confusionCounts?: readonly (readonly number[])[];
  readonly other?: number;
}
interface GoldenCase {
  readonly groups: readonly string[];
  readonly images: number;
  readonly rules: Readonly<Record<string, GoldenRule>>;
}

const model = ["--model", shared("models/mobilenet_v2_1.0_224.keras")];
/** The golden files name the rules in words, or as they were called before. */
const ruleNames: Readonly<Record<string, string>> = {
  average: "head-average",
  "unit-average": "head-unit",
  discriminant: "head-discriminant",
  "mean of logits": "head-average",
  "sum of probabilities": "sum",
  "mean of probabilities": "mean",
  "max of logits": "max",
  "mean + variance/2 + log(n)/2": "second-order",
};
const scratch = mkdtempSync(join(tmpdir(), "coarse-photo-sets-"));
afterAll(() => rmSync(scratch, { recursive: true }));

function golden<File>(name: string): File {
  return JSON.parse(readFileSync(shared(`golden/${name}.json`), "utf8"));
}

function expectRules(result: EvaluationJson, rules: Readonly<Record<string, GoldenRule>>): void {
  for (const [name, expected] of Object.entries(rules)) {
    const actual = result.rules[ruleNames[name] ?? name];
    if (!actual) throw new Error(`The result lacks the rule ${name}`);
    expect(actual.accuracy, name).toBeCloseTo(expected.accuracy, 12);
    if (expected.confusionCounts) expect(actual.confusion.counts, name).toEqual(expected.confusionCounts);
    if (expected.other !== undefined)
      expect(actual.confusion.counts.reduce((sum, row) => sum + (row.at(-1) ?? 0), 0)).toBe(expected.other);
  }
}

/** `cat.n.01` as a group that is named as its folder is: `cat=cat.n.01`. */
function asGroup(synset: string): string {
  return `${synset.replace(/\.n\.\d+$/, "")}=${synset}`;
}

/** Photos as TensorFlow decodes them, and accurately: what the golden files of each are called, and the option. */
const decodings = [
  [".fast-dct", []],
  ["", ["--dct", "accurate"]],
] as const;

describeWithShared("coarse evaluate: all rules from one pass over the photos", () =>
  describe.each(decodings)("%s", (ending, decoding) => {
    it("dogs-vs-cats", async () => {
      // a field of the golden files: cspell:ignore photos
      type Golden = { photos: number; rules: Record<string, GoldenRule> };
      const { rules, photos } = golden<Golden>(`dogs-vs-cats${ending}`);
      const result = await coarseJson<EvaluationJson>([
        ...["evaluate", shared("photos/dogs-vs-cats"), "--groups", "cat,dog", ...model, ...decoding],
      ]);
      expect(result.images).toBe(photos);
      expectRules(result, rules);
    });

    it("objects16", async () => {
      const { groups, rules, photos } = golden<GoldenCase & { photos: number }>(`objects16${ending}`);
      const result = await coarseJson<EvaluationJson>([
        ...["evaluate", shared("photos/objects16"), "--groups", groups.map(asGroup).join(",")],
        ...[...model, ...decoding],
      ]);
      expect(result.images).toBe(photos);
      expectRules(result, rules);
    });

    it.each([0, 1, 2])("case %i of imagenet-sample", async (index) => {
      const file = golden<{ images: Record<string, { index: number }>; cases: GoldenCase[] }>(
        `imagenet-sample${ending}`,
      );
      const { groups, rules, images } = file.cases[index] ?? { groups: [], rules: {}, images: 0 };
      const folder = join(scratch, `case ${index}${ending}`);
      for (const synset of groups) {
        const [group] = await coarseJson<{ classes: number[]; name: string }[]>(["groups", asGroup(synset)]);
        const target = join(folder, group?.name ?? "");
        mkdirSync(target, { recursive: true });
        for (const [name, image] of Object.entries(file.images))
          if (group?.classes.includes(image.index))
            cpSync(shared(`photos/imagenet-sample/${name}`), join(target, name));
      }
      const result = await coarseJson<EvaluationJson>([
        ...["evaluate", folder, "--groups", groups.map(asGroup).join(","), ...model, ...decoding],
      ]);
      expect(result.images).toBe(images);
      expectRules(result, rules);
    });
  }),
);
