import { softmax } from "@coarse/core";
import { bundledModel, readModel } from "@coarse/models";
import { project } from "@coarse/testing";
import * as library from "onnxruntime-web";
import { describe, expect, it } from "vitest";
import { ThreadCountError } from "./errors.ts";
import { openClassifier } from "./open-classifier.ts";
import { openClassifierIn } from "./open-classifier-in.ts";

describe("openClassifierIn", () => {
  it.each([project("fixtures/tiny.keras"), bundledModel])(
    "runs %s in the library that it is given",
    async (path) => {
      const model = await readModel(path);
      const { height, width } = model.input;
      const pixels = Float32Array.from({ length: 2 * height * width * 3 }, (_, i) => (7 * i) % 256);
      const batch = { pixels, count: 2, height, width };
      await using web = await openClassifierIn(model, { library });
      await using native = await openClassifier(model);
      const [found, expected] = [await web.forward(batch), await native.forward(batch)];
      expect(found.features).toBeWithin(expected.features, 1e-4);
      const first = model.head.classCount;
      expect(softmax(found.logits.subarray(0, first))).toBeWithin(
        softmax(expected.logits.subarray(0, first)),
        1e-5,
      );
    },
  );

  it("refuses numbers of threads that mean nothing", async () => {
    const model = await readModel(bundledModel);
    await expect(openClassifierIn(model, { library, threads: 0 })).rejects.toThrow(ThreadCountError);
  });
});
