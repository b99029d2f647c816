import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Layer, Model } from "@coarse/models";
import { describeWithReference, describeWithTfjsNode } from "@coarse/testing";
import { afterAll, expect, it } from "vitest";
import {
  familyFile,
  int8Quality,
  largestDifference,
  largestOfEachImage,
  type MadeFamily,
  makeFamilies,
  readFamily,
} from "./compare-families.ts";

/** One of each module of Keras Applications: the five of the paper, else the smallest. */
const families = [
  "MobileNet",
  "MobileNetV2",
  "MobileNetV3Small",
  "EfficientNetB0",
  "EfficientNetV2B0",
  "NASNetMobile",
  "DenseNet121",
  "Xception",
  "InceptionV3",
  "InceptionResNetV2",
  "ResNet50",
  "ResNet50V2",
  "ConvNeXtSmall",
  "VGG16",
];

/** The smallest images that all of them take: the same layers as at full size (docs/families.md) in a tenth of the time. */
const SIZE = 75;
const TOLERANCE = 1e-4;
/** In decibels. Random weights suffer from rounding more than trained ones; what has nothing to do with the scores has 0. */
const LEAST_QUALITY = 5;
const FORMS = ["keras", "h5", "weights.h5", "legacy.h5", "pixels.f32"] as const;

describeWithReference(
  "openClassifier and quantizeModel: a network of each family with random weights",
  () => {
    describeWithTfjsNode("made by Keras", () => {
      const folder = mkdtempSync(join(tmpdir(), "coarse-families-"));
      const all = makeFamilies(families, { folder, size: SIZE });
      afterAll(() => rmSync(folder, { recursive: true, force: true }));

      it.each(families)(
        "%s: both engines say what Keras says, from every form of file, and int8 something near it",
        async (name) => {
          const { value: made } = await all.next();
          if (made?.name !== name) throw new Error(`Expected ${name}, but got ${made?.name}`);
          const keras = familyFile(folder, made, "keras");
          expectTellingImages(made);
          for (const engine of ["onnxruntime", "tfjs-node"] as const)
            expect(await largestDifference(keras, { made, engine }), engine).toBeLessThan(TOLERANCE);
          expect(await int8Quality(keras, made), "int8").toBeGreaterThan(LEAST_QUALITY);
          await expectSameWeights(await readFamily(keras, made), { folder, made });
          for (const form of FORMS) rmSync(familyFile(folder, made, form));
        },
        180_000,
      );
    });
  },
);

/** Photos of which a network says the same, or nothing, or one thing alone would hold no engine to anything. */
function expectTellingImages(made: MadeFamily): void {
  const highest = largestOfEachImage(made);
  expect(Math.min(...highest)).toBeGreaterThan(0.02);
  expect(Math.max(...highest)).toBeLessThan(0.98);
  expect(new Set(highest).size).toBe(highest.length);
}

/** The other files of the network hold what its `.keras` file, whose `model` was run, holds. */
async function expectSameWeights(
  model: Model,
  { folder, made }: { readonly folder: string; readonly made: MadeFamily },
): Promise<void> {
  const weights = weightsOf(model);
  const read = (form: (typeof FORMS)[number]) => readFamily(familyFile(folder, made, form), made);
  expect(differing(weights, weightsOf(await read("h5")))).toEqual([]);
  for (const form of ["weights.h5", "legacy.h5"] as const) {
    // Its Dense layers on the flattened image fit one size alone, and Keras's own weights are for 224.
    if (made.name === "VGG16")
      await expect(
        largestDifference(familyFile(folder, made, form), { made, engine: "onnxruntime" }),
      ).rejects.toThrow(/^Layer fc1 of class Dense .* 25088/);
    else expect(differing(weights, weightsOf(await read(form)))).toEqual([]);
  }
}

/** The layers that have weights, in order. */
function weightsOf({ graph }: Model): readonly Layer[] {
  if (graph.kind !== "layers") throw new Error("Expected a graph of layers");
  return graph.layers.filter(({ weights }) => weights.length > 0);
}

/** Names of layers whose weights are not the same in both. */
function differing(first: readonly Layer[], second: readonly Layer[]): readonly string[] {
  const bytes = (values: Float32Array) => Buffer.from(values.buffer, values.byteOffset, values.byteLength);
  if (first.length !== second.length) return [`${first.length} layers, and ${second.length}`];
  return first
    .filter(
      ({ weights, className }, i) =>
        className !== second[i]?.className ||
        weights.length !== second[i]?.weights.length ||
        weights.some(({ values, name }, w) => {
          const other = second[i]?.weights[w];
          return !other || other.name !== name || !bytes(values).equals(bytes(other.values));
        }),
    )
    .map(({ name }) => name);
}
