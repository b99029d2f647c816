import { readFileSync } from "node:fs";
import { loadImage } from "@coarse/data";
import { readModel } from "@coarse/models";
import { openClassifier } from "@coarse/runtime";
import { describeWithShared, shared } from "@coarse/testing";
import { expect, it } from "vitest";

/** What Keras says of the 20 photos. */
interface Golden {
  readonly files: readonly string[];
  readonly top5: readonly (readonly number[])[];
  readonly top1Probability: readonly number[];
}

describeWithShared("coarse evaluate: MobileNet v1 0.75, which ends in a 1×1 convolution", () => {
  it("sees in the 20 photos what Keras sees", async () => {
    const golden: Golden = JSON.parse(
      readFileSync(shared("golden/petimages.mobilenet_v1_0.75.json"), "utf8"),
    );
    const model = await readModel(shared("models/mobilenet_v1_0.75_224_tfjs"));
    await using classifier = await openClassifier(model);
    const { height, width } = model.input;
    for (const [i, file] of golden.files.entries()) {
      // as the golden file was made
      const image = await loadImage(shared(`photos/${file}`), { height, width, decode: "accurate-dct" });
      const { logits } = await classifier.forward(image);
      const best = [...logits.keys()].sort((a, b) => (logits[b] ?? 0) - (logits[a] ?? 0)).slice(0, 5);
      expect(best, file).toEqual(golden.top5[i]);
      const largest = logits[best[0] ?? 0] ?? 0;
      const total = logits.reduce((sum, logit) => sum + Math.exp(logit - largest), 0);
      expect(1 / total, file).toBeCloseTo(golden.top1Probability[i] ?? 0, 3);
    }
    expect(golden.files).toHaveLength(20);
  });
});
