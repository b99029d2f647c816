import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { dirname } from "node:path";
import { describeWithShared, shared } from "@coarse/testing";
import { expect, it } from "vitest";
import { parseJsonObject } from "../formats/containers/json.ts";
import { readH5File } from "../formats/keras/h5-file.ts";
import { readKerasFile } from "../formats/keras/keras-file.ts";
import { readTfjsLayers } from "../formats/tfjs/tfjs-layers-file.ts";
import type { LayerGraph } from "../types.ts";
import { neighborsIn } from "./load-model-file.ts";

const KERAS = shared("models/mobilenet_v2_1.0_224.keras");
const H5 = shared("models/mobilenet_v2_1.0_224.h5");
const TFJS = shared("models/mobilenet_v2_1.0_224_tfjs_layers/model.json");

/** What the network computes: without the input's name, which each export makes up, and with one spelling of the last axis. */
function meaning({ layers }: LayerGraph) {
  const input = layers[0]?.name;
  return layers.map(({ name, className, config, inputs }) => ({
    name: name === input ? "input" : name,
    className,
    config: { ...config, groups: 1, ...(config.axis === 3 ? { axis: -1 } : {}) },
    inputs: inputs.map((other) => (other === input ? "input" : other)),
  }));
}

/** Comparing 3.5 million numbers one by one would take half a minute. */
function fingerprints({ layers }: LayerGraph) {
  const digest = (values: Float32Array) => createHash("sha256").update(values).digest("hex");
  return layers.map(({ weights }) => weights.map((w) => ({ ...w, values: digest(w.values) })));
}

const placeOf = (path: string) => ({ path, neighbor: neighborsIn(dirname(path)) });

describeWithShared("readKerasFile, readH5File and readTfjsLayers: the three forms of MobileNetV2", () => {
  it("give the same layers and the same weights", async () => {
    const keras = await readKerasFile(readFileSync(KERAS), KERAS);
    const others = [
      await readH5File(readFileSync(H5), H5),
      await readTfjsLayers(parseJsonObject(readFileSync(TFJS, "utf8"), TFJS), placeOf(TFJS)),
    ];
    for (const other of others) {
      expect(meaning(other)).toEqual(meaning(keras));
      expect(fingerprints(other)).toEqual(fingerprints(keras));
    }
  });

  it("reads MobileNet v1, too, as Google published it for TensorFlow.js", async () => {
    const path = shared("models/mobilenet_v1_0.75_224_tfjs/model.json");
    const { layers } = await readTfjsLayers(parseJsonObject(readFileSync(path, "utf8"), path), placeOf(path));
    expect(layers.at(-1)?.className).toBe("Reshape");
    const head = layers.find((layer) => layer.name === "conv_preds");
    expect(head?.weights.map((weight) => [weight.name, weight.shape])).toEqual([
      ["kernel", [1, 1, 768, 1000]],
      ["bias", [1000]],
    ]);
  });
});
