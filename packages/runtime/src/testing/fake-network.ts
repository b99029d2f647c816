import { plainPreprocessing } from "@coarse/core";
import type { Model } from "@coarse/models";
import type { Network, NetworkInput, NetworkOutput } from "../network.ts";

/** Feature and logit of each image are the sum of its pixels; `started` and `ended` are what happened so far. */
export class SummingNetwork implements Network {
  readonly layout = "NHWC";
  readonly counts: number[] = [];
  readonly events: ("start" | "end" | "dispose")[] = [];

  async run({ pixels, count }: NetworkInput): Promise<NetworkOutput> {
    this.events.push("start");
    this.counts.push(count);
    await new Promise((resolve) => setTimeout(resolve, 5));
    const length = pixels.length / count;
    const sums = Float32Array.from({ length: count }, (_, i) =>
      pixels.subarray(i * length, (i + 1) * length).reduce((sum, pixel) => sum + pixel, 0),
    );
    this.events.push("end");
    if (sums.includes(Number.NaN)) throw new Error("Not a number among the pixels");
    return { features: sums, logits: sums.map((sum) => -sum) };
  }

  async dispose(): Promise<void> {
    this.events.push("dispose");
  }
}

/** A model of one feature and one class, for images of one pixel. */
export const onePixelModel: Model = {
  source: "one-pixel",
  format: "keras",
  labelSet: "imagenet-1k",
  input: { height: 1, width: 1, ...plainPreprocessing("none", { inputSize: [1, 1] }) },
  head: { kernel: Float32Array.of(-1), bias: Float32Array.of(0), featureCount: 1, classCount: 1 },
  graph: { kind: "layers", name: "one_pixel", layers: [], output: "" },
};
