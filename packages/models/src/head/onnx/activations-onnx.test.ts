import { describe, expect, it } from "vitest";
import { decodeOnnx } from "../../formats/onnx/decode-onnx.ts";
import { foreignHeads } from "../../testing/onnx/foreign-heads.ts";
import { FLOAT32_TOLERANCE } from "../../testing/onnx/layer-case.ts";
import {
  bias,
  CLASSES,
  FEATURES,
  featuresOf,
  foreignModel,
  images,
  kernel,
  logitsOf,
} from "../../testing/onnx/onnx-models.ts";
import { runOnnx } from "../../testing/onnx/run-onnx.ts";
import { activationsOnnx } from "./activations-onnx.ts";

describe("activationsOnnx", () => {
  for (const [title, tail] of Object.entries(foreignHeads))
    it(title, async () => {
      const { bytes, inputName, layout, batch, featuresName, logitsName } = activationsOnnx(
        foreignModel(tail),
      );
      expect({ inputName, layout, batch }).toEqual({
        inputName: "pictures",
        layout: "NCHW",
        batch: undefined,
      });
      const { [featuresName]: features, [logitsName]: logits, ...others } = await runOnnx(bytes, images);
      const expected = featuresOf(images);
      expect(others).toEqual({});
      expect(features?.shape).toEqual([2, FEATURES]);
      expect(features?.values).toBeWithin(expected, FLOAT32_TOLERANCE);
      expect(logits?.shape).toEqual([2, CLASSES]);
      expect(logits?.values).toBeWithin(
        logitsOf(expected, { kernel: kernel.values, bias: bias.values }),
        FLOAT32_TOLERANCE,
      );
    });

  it("drops what comes after the head", () => {
    for (const tail of Object.values(foreignHeads)) {
      const { bytes } = activationsOnnx(foreignModel(tail));
      expect(decodeOnnx(bytes, "cut").graph.node.map((n) => n.opType)).not.toContain("Softmax");
    }
  });
});
