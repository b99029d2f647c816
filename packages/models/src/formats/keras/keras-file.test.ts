import { readFileSync } from "node:fs";
import { describeWithShared, shared } from "@coarse/testing";
import { expect, it } from "vitest";
import { readKerasFile } from "./keras-file.ts";

describeWithShared("readKerasFile", () => {
  it("reads the layers and weights of MobileNetV2", async () => {
    const path = shared("models/mobilenet_v2_1.0_224.keras");
    const graph = await readKerasFile(readFileSync(path), path);
    expect(graph.name).toBe("mobilenetv2_1.00_224");
    expect(graph.layers).toHaveLength(156);
    expect(graph.layers[0]).toEqual({
      name: "input_layer",
      className: "InputLayer",
      config: { batch_input_shape: [null, 224, 224, 3], dtype: "float32" },
      inputs: [],
      weights: [],
    });
    expect(graph.layers.at(-1)).toMatchObject({
      name: "predictions",
      className: "Dense",
      config: { units: 1000, activation: "softmax", use_bias: true, dtype: "float32" },
      inputs: ["global_average_pooling2d"],
      weights: [
        { name: "kernel", shape: [1280, 1000] },
        { name: "bias", shape: [1000] },
      ],
    });
    const count = graph.layers.flatMap((layer) => layer.weights).reduce((n, w) => n + w.values.length, 0);
    expect(count).toBe(3_538_984);
  });
});
