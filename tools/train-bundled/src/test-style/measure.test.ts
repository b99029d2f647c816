import { statSync } from "node:fs";
import { join } from "node:path";
import { softmax } from "@coarse/core";
import { bundledModel } from "@coarse/models";
import { describeWithTfjsNode } from "@coarse/testing";
import { beforeAll, expect, it } from "vitest";
import { cacheFolder } from "../cache-folder.ts";
import { type Measured, measureBundled } from "./measure.ts";
import { type TestPicture, writeTestPictures } from "./write-pictures.ts";

let pictures: readonly TestPicture[];
let measured: Measured;
beforeAll(async () => {
  pictures = await writeTestPictures(cacheFolder("tested"), (index) => `${index}`);
  measured = await measureBundled(pictures, "onnxruntime");
});

it("weighs less than 1.5 MB", () => {
  const { size } = statSync(join(bundledModel, "../weights.bin"));
  expect(size).toBeGreaterThan(500_000);
  expect(size).toBeLessThan(1_500_000);
});

it("knows the things in a style that it was not trained on", () => {
  expect(new Set(pictures.map(({ classIndex }) => classIndex)).size).toBe(242);
  expect(measured.images).toBe(pictures.length);
  expect(measured.classCount).toBe(242);
  expect(measured.fineAccuracy).toBeGreaterThanOrEqual(0.65);
});

it("tells ten groups by the sum of their classes' probabilities", () => {
  const { rules, images, confusion } = measured.coarse;
  expect(confusion.labels).toHaveLength(10);
  expect(images).toBeGreaterThan(80);
  expect(rules.sum?.accuracy).toBeGreaterThanOrEqual(0.85);
});

describeWithTfjsNode("measureBundled on both engines", () => {
  it("gives the same probabilities within 1e-4", async () => {
    const { logits, classCount } = await measureBundled(pictures, "tfjs-node");
    let largest = 0;
    for (let at = 0; at < logits.length; at += classCount) {
      const one = softmax(logits.subarray(at, at + classCount));
      const other = softmax(measured.logits.subarray(at, at + classCount));
      for (const [index, value] of one.entries())
        largest = Math.max(largest, Math.abs(value - (other[index] ?? Number.NaN)));
    }
    expect(largest).toBeLessThan(1e-4);
    expect(largest).toBeGreaterThan(0);
  });
});
