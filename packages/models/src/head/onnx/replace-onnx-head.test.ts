import { describe, expect, it } from "vitest";
import { encodeOnnx } from "../../formats/onnx/encode-onnx.ts";
import { readOnnxMetadata } from "../../formats/onnx/onnx-metadata.ts";
import { node } from "../../formats/onnx/protobuf/nodes.ts";
import { GraphSchema } from "../../formats/onnx/protobuf/schemas.ts";
import { floatValueInfo } from "../../formats/onnx/protobuf/value-info.ts";
import { withChanges } from "../../formats/onnx/protobuf/with-changes.ts";
import { foreignHeads } from "../../testing/onnx/foreign-heads.ts";
import { FLOAT32_TOLERANCE } from "../../testing/onnx/layer-case.ts";
import { seededNumbers } from "../../testing/onnx/numbers.ts";
import {
  FEATURES,
  featuresOf,
  foreignModel,
  images,
  kernel,
  logitsOf,
  softmaxOf,
} from "../../testing/onnx/onnx-models.ts";
import { runOnnx } from "../../testing/onnx/run-onnx.ts";
import { readOnnxHead } from "./read-onnx-head.ts";
import { replaceOnnxHead } from "./replace-onnx-head.ts";

const GROUPS = 2;
const coarse = {
  kernel: seededNumbers([FEATURES, GROUPS], { seed: 8 }).values,
  bias: seededNumbers([GROUPS], { seed: 9 }).values,
  featureCount: FEATURES,
  classCount: GROUPS,
};

describe("replaceOnnxHead", () => {
  for (const [title, tail] of Object.entries(foreignHeads)) {
    it(`${title}: the new head's probabilities`, async () => {
      const outputs = await runOnnx(encodeOnnx(replaceOnnxHead(foreignModel(tail), coarse)), images);
      expect(Object.keys(outputs)).toEqual(["probabilities"]);
      expect(outputs.probabilities?.shape).toEqual([2, GROUPS]);
      const expected = softmaxOf(logitsOf(featuresOf(images), coarse), GROUPS);
      expect(outputs.probabilities?.values).toBeWithin(expected, FLOAT32_TOLERANCE);
    });

    it(`${title}: the old numbers are gone, the new ones can be read back`, () => {
      const replaced = replaceOnnxHead(foreignModel(tail), coarse);
      expect(replaced.graph.initializer.map((t) => t.name)).toEqual(["coarse/kernel", "coarse/bias"]);
      expect(readOnnxHead(replaced)).toEqual(coarse);
    });
  }

  const gemm = node("Gemm", { inputs: ["flat", "w"], output: "z" });
  const model = foreignModel({ nodes: [gemm], weights: { w: kernel } });

  it("keeps weights that something else uses", () => {
    const shared = foreignModel({
      nodes: [
        node("Mul", { inputs: ["flat", "row"], output: "scaled" }),
        node("Gemm", { inputs: ["scaled", "w", "row"], output: "z" }),
      ],
      weights: {
        w: { shape: [FEATURES, FEATURES], values: new Float32Array(9) },
        row: seededNumbers([FEATURES]),
      },
    });
    const names = replaceOnnxHead(shared, coarse).graph.initializer.map((t) => t.name);
    expect(names).toEqual(["row", "coarse/kernel", "coarse/bias"]);
  });

  it("drops notes about shapes that are gone and keeps the others", () => {
    const valueInfo = [floatValueInfo("z", ["N", 4]), floatValueInfo("pooled", ["N", 3, 1, 1])];
    const noted = { ...model, graph: withChanges(GraphSchema, model.graph, { valueInfo }) };
    expect(replaceOnnxHead(noted, coarse).graph.valueInfo.map((v) => v.name)).toEqual(["pooled"]);
  });

  it("drops an old weight from the inputs, where files of the first versions list it", () => {
    const input = [...model.graph.input, floatValueInfo("w", [3, 4])];
    const listed = { ...model, graph: withChanges(GraphSchema, model.graph, { input }) };
    expect(replaceOnnxHead(listed, coarse).graph.input.map((v) => v.name)).toEqual(["pictures"]);
  });

  it("changes nothing of the model it is given", () => {
    const before = encodeOnnx(model);
    replaceOnnxHead(model, coarse, { metadata: { groups: "cat,dog" } });
    expect(encodeOnnx(model)).toEqual(before);
  });

  it("writes metadata", () => {
    const metadata = { "coarse.groups": "cat,dog" };
    expect(readOnnxMetadata(replaceOnnxHead(model, coarse, { metadata }))).toEqual(metadata);
  });

  it("refuses a head for another number of features", () => {
    expect(() => replaceOnnxHead(model, { ...coarse, featureCount: 5 })).toThrow(
      /3 features, but got one of 5/,
    );
  });
});
