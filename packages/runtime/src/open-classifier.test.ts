import { readFileSync } from "node:fs";
import { readModel } from "@coarse/models";
import { describeWithShared, describeWithTfjsNode, shared } from "@coarse/testing";
import { describe, expect, it } from "vitest";
import { ThreadCountError, UnknownEngineError, UnsupportedEngineError } from "./errors.ts";
import { openClassifier } from "./open-classifier.ts";
import { onePixelModel } from "./testing/fake-network.ts";
import {
  firstImages,
  goldenFeatures,
  goldenPixels,
  goldenRows,
  layerModels,
  onnxModel,
} from "./testing/models.ts";
import type { EngineName } from "./types.ts";

describe("openClassifier", () => {
  it.each([0, -1, 1.5, Number.NaN])("refuses %d threads", async (threads) => {
    await expect(openClassifier(onePixelModel, { threads })).rejects.toThrow(ThreadCountError);
  });

  it.each(["tensorflow", "__proto__", "toString"])("knows no engine %s", async (engine) => {
    const options = JSON.parse(JSON.stringify({ engine }));
    await expect(openClassifier(onePixelModel, options)).rejects.toThrow(UnknownEngineError);
  });
});

/** Features and logits of the four photos, in batches of the given size. */
async function run(file: string, engine: EngineName, batchSize = 4) {
  await using classifier = await openClassifier(await readModel(file), { engine });
  const features: number[] = [];
  const logits: number[] = [];
  const all = goldenPixels();
  const length = all.pixels.length / all.count;
  for (let start = 0; start < all.count; start += batchSize) {
    const count = Math.min(batchSize, all.count - start);
    const pixels = all.pixels.subarray(start * length, (start + count) * length);
    const activations = await classifier.forward({ ...all, pixels, count });
    features.push(...activations.features);
    logits.push(...activations.logits);
  }
  return { features, logits };
}

/** The five best classes of each row of 1,000 logits. */
function top5(logits: readonly number[]): number[][] {
  return Array.from({ length: logits.length / 1000 }, (_, row) => {
    const classes = [...logits.slice(row * 1000, (row + 1) * 1000).entries()];
    return classes
      .sort(([, a], [, b]) => b - a)
      .slice(0, 5)
      .map(([index]) => index);
  });
}

function goldenTop5() {
  const golden = JSON.parse(readFileSync(shared("golden/petimages.json"), "utf8"));
  return goldenRows<number[]>(golden.accurateDct.fineTop5);
}

describeWithShared("openClassifier on photos", () => {
  it.each([...layerModels, onnxModel])(
    "finds Keras's features and classes with onnxruntime: %s",
    async (file) => {
      const { features, logits } = await run(file, "onnxruntime");
      expect(features).toBeWithin(goldenFeatures(), 0.001);
      expect(top5(logits)).toEqual(goldenTop5());
    },
  );

  it("finds the same in batches of any size", async () => {
    const { logits } = await run(onnxModel, "onnxruntime");
    for (const size of [1, 3])
      expect((await run(onnxModel, "onnxruntime", size)).logits).toBeWithin(logits, 1e-4);
  });

  it("refuses an ONNX model for tfjs-node and says which engine takes it", async () => {
    const opening = openClassifier(await readModel(onnxModel), { engine: "tfjs-node" });
    await expect(opening).rejects.toThrow(UnsupportedEngineError);
    await expect(opening).rejects.toThrow(/choose the engine onnxruntime$/);
  });
});

describeWithShared("openClassifier in tfjs-node", () => {
  describeWithTfjsNode("with its addon", () => {
    it.each(layerModels)("finds what Keras and onnxruntime find: %s", async (file) => {
      const { features, logits } = await run(file, "tfjs-node");
      expect(features).toBeWithin(goldenFeatures(), 0.001);
      expect(top5(logits)).toEqual(goldenTop5());
      const other = await run(file, "onnxruntime");
      expect(features).toBeWithin(other.features, 1e-4);
      expect(logits).toBeWithin(other.logits, 1e-4);
    });

    it("keeps no tensor after a batch, and none after it is disposed of", async () => {
      const { loadTfjsNode } = await import("./engines/load-tfjs-node.ts");
      const { memory } = await loadTfjsNode({ threads: 2 });
      const [file = ""] = layerModels;
      const before = memory().numTensors;
      const classifier = await openClassifier(await readModel(file), { engine: "tfjs-node" });
      const opened = memory().numTensors;
      for (const count of [1, 2]) await classifier.forward(firstImages(goldenPixels(), count));
      expect(memory().numTensors).toBe(opened);
      await classifier.dispose();
      expect(memory().numTensors).toBe(before);
    });
  });
});
