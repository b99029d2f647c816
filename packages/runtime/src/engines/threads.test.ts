import { readModel } from "@coarse/models";
import { describeWithShared, describeWithTfjsNode } from "@coarse/testing";
import { expect, it } from "vitest";
import { openClassifier } from "../open-classifier.ts";
import { firstImages, goldenPixels, layerModels } from "../testing/models.ts";
import { threadCount } from "../testing/thread-count.ts";
import type { OpenClassifierOptions } from "../types.ts";

/** Threads that a classifier adds to this process once it has run. */
async function threadsAdded(options: OpenClassifierOptions): Promise<number> {
  const [file = ""] = layerModels;
  const model = await readModel(file);
  const batch = firstImages(goldenPixels(), 1);
  const before = threadCount();
  await using classifier = await openClassifier(model, options);
  await classifier.forward(batch);
  return threadCount() - before;
}

const itOnLinux = it.runIf(process.platform === "linux");

describeWithShared("openClassifier, threads of onnxruntime", () => {
  itOnLinux("are as many as asked for, the caller's included", async () => {
    await threadsAdded({ threads: 1 });
    expect(await threadsAdded({ threads: 1 })).toBe(0);
    expect(await threadsAdded({ threads: 5 })).toBe(4);
  });

  describeWithTfjsNode("and of tfjs-node", () => {
    itOnLinux("are as many as the first classifier asks for, besides TensorFlow's own few", async () => {
      const added = await threadsAdded({ engine: "tfjs-node", threads: 20 });
      expect(added).toBeGreaterThanOrEqual(20);
      expect(added).toBeLessThan(30);
    });
  });
});
