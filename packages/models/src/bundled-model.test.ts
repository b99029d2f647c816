import { scalings } from "@coarse/core";
import { expect, it } from "vitest";
import { bundledModel } from "./bundled-model.ts";
import { readModel } from "./files/read-model.ts";

it("is read like any other, and says by its own metadata what its outputs and pixels mean", async () => {
  const { labelSet, input, head, format, graph } = await readModel(bundledModel);
  expect({ labelSet, input, format }).toMatchObject({
    labelSet: "emoji-242",
    input: { height: 64, width: 64, preprocessing: { ...scalings.tf, decode: "fast-dct" } },
    format: "tfjs-layers",
  });
  expect(head.classCount).toBe(242);
  // folded: its batch normalization is in its convolutions
  const classes = new Set(graph.kind === "layers" ? graph.layers.map(({ className }) => className) : []);
  expect(classes).toEqual(
    new Set(["InputLayer", "Conv2D", "ReLU", "DepthwiseConv2D", "Add", "GlobalAveragePooling2D", "Dense"]),
  );
});
