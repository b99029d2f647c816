import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describeWithShared } from "@coarse/testing";
import { afterAll, expect, it } from "vitest";
import { compareNetwork, liveliness, readNetwork } from "./compare-networks.ts";
import { networkImages } from "./images.ts";
import { probabilitiesOf, type TinyNetwork, tinyNetworks, unpacked } from "./tiny-networks.ts";

const TOLERANCE = 1e-4;

describeWithShared("readModel and openClassifier: timm's networks for tests, exported by PyTorch", () => {
  const folder = mkdtempSync(join(tmpdir(), "coarse-networks-"));
  afterAll(() => rmSync(folder, { recursive: true }));
  const cases = tinyNetworks().map((tiny): [string, string, TinyNetwork] => [tiny.name, tiny.exporter, tiny]);

  it.each(cases)("%s by %s: says of JPEGs what ONNX Runtime in Python says", async (name, _, tiny) => {
    const probabilities = probabilitiesOf(tiny);
    const { highest, apart } = liveliness({ probabilities }, networkImages.length);
    expect(Math.max(...highest)).toBeLessThan(0.98);
    expect(apart).toBeGreaterThan(100 * TOLERANCE);
    const model = await readNetwork({ name, file: unpacked(tiny, folder), preprocessing: {} });
    const found = await compareNetwork(model, { images: networkImages, probabilities });
    expect(found.difference).toBeLessThan(TOLERANCE);
    expect(found.headError).toBeLessThan(TOLERANCE);
  });
});
