import { readFileSync } from "node:fs";
import { describeWithShared, shared } from "@coarse/testing";
import { describe, expect, it } from "vitest";
import { withHdf5 } from "../formats/containers/hdf5.ts";
import { parseJsonObject } from "../formats/containers/json.ts";
import { readZip } from "../formats/containers/zip.ts";
import { readTopology } from "./topology.ts";
import { snakeCase, weightGroups } from "./weight-groups.ts";

describe("snakeCase", () => {
  it.each([
    ["Conv2D", "conv2d"],
    ["DepthwiseConv2D", "depthwise_conv2d"],
    ["BatchNormalization", "batch_normalization"],
    ["ReLU", "re_lu"],
    ["LeakyReLU", "leaky_re_lu"],
    ["ELU", "elu"],
    ["ZeroPadding2D", "zero_padding2d"],
    ["GlobalAveragePooling2D", "global_average_pooling2d"],
    ["InputLayer", "input_layer"],
    ["TFSMLayer", "tfsm_layer"],
  ])("of %s", (className, expected) => {
    expect(snakeCase(className)).toBe(expected);
  });
});

describe("weightGroups", () => {
  it("numbers each class by itself, the first without a number", () => {
    expect(weightGroups(["Conv2D", "ReLU", "Conv2D", "Conv2D", "ReLU"])).toEqual([
      "conv2d",
      "re_lu",
      "conv2d_1",
      "conv2d_2",
      "re_lu_1",
    ]);
  });
});

describeWithShared("weightGroups of MobileNetV2", () => {
  it("leads each layer to the group that Keras noted its name in", async () => {
    const source = shared("models/mobilenet_v2_1.0_224.keras");
    const entries = readZip(readFileSync(source), ["config.json", "model.weights.h5"], source);
    const config = parseJsonObject(new TextDecoder().decode(entries.get("config.json")), source);
    const { layers } = readTopology(config, source);
    const groups = weightGroups(layers.map((layer) => layer.className));
    const bytes = entries.get("model.weights.h5") ?? new Uint8Array();
    const noted = await withHdf5({ bytes, source }, (hdf5) =>
      groups.map((group) => hdf5.text(`/layers/${group}/vars`, "name")),
    );
    expect(noted).toEqual(layers.map((layer) => layer.name));
  });
});
