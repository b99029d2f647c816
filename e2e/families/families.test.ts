import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Layer, Model } from "@coarse/models";
import { describeWithReference, describeWithTfjsNode } from "@coarse/testing";
import { afterAll, expect, it } from "vitest";
import { familyFile, largestDifference, makeFamilies, readFamily } from "./compare-families.ts";

/** The smallest member of each module of Keras Applications. */
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
  "ResNet50",
  "ResNet50V2",
  "ConvNeXtTiny",
  "VGG16",
  "InceptionResNetV2",
];

/** The smallest images that all of them take: the same layers as at full size, in a tenth of the time. */
const SIZE = 75;
const TOLERANCE = 1e-4;

describeWithReference("a network of each family with random weights", () => {
  describeWithTfjsNode("made by Keras", () => {
    const folder = mkdtempSync(join(tmpdir(), "coarse-families-"));
    const all = makeFamilies(families, { folder, size: SIZE });
    afterAll(() => rmSync(folder, { recursive: true, force: true }));

    it.each(families)("%s: both engines say what Keras says, from every form of file", async (name) => {
      const { value: made } = await all.next();
      if (made?.name !== name) throw new Error(`Expected ${name}, but got ${made?.name}`);
      const keras = familyFile(folder, made, "keras");
      const expected = made.probabilities;
      // Else there would be nothing to tell apart.
      expect(Math.max(...expected)).toBeGreaterThan(0.01);
      expect(await largestDifference(keras, { made, engine: "onnxruntime", expected })).toBeLessThan(
        TOLERANCE,
      );
      expect(await largestDifference(keras, { made, engine: "tfjs-node", expected })).toBeLessThan(TOLERANCE);
      const weights = weightsOf(await readFamily(keras, made));
      expect(differing(weights, weightsOf(await readFamily(familyFile(folder, made, "h5"), made)))).toEqual(
        [],
      );
      for (const form of ["weights.h5", "legacy.h5"] as const) {
        const alone = readFamily(familyFile(folder, made, form), made);
        // Dense layers on flattened images fit one size alone, and Keras's own weights are for 224.
        if (name === "VGG16") await expect(alone).rejects.toThrow(/fc1|reshape|Reshape|flatten/i);
        else expect(differing(weights, weightsOf(await alone))).toEqual([]);
      }
      for (const form of ["keras", "h5", "weights.h5", "legacy.h5", "pixels.f32"] as const)
        rmSync(familyFile(folder, made, form));
    });
  });
});

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
