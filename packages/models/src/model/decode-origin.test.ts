import type { PreprocessingParts } from "@coarse/core";
import { describeWithShared, shared } from "@coarse/testing";
import { expect, it } from "vitest";
import { readModel } from "../files/read-model.ts";

describeWithShared("how JPEGs are decoded for a model", () => {
  const decodeOf = async (path: string, parts: PreprocessingParts = {}) => {
    const { input } = await readModel(shared(path), { preprocessing: { rescale: 1, ...parts } });
    return input.preprocessing.decode;
  };
  const mobilenet = "models/mobilenet_v2_1.0_224";

  it.each([".keras", ".h5", "_tfjs_layers", "_tfjs_graph", ".onnx"])(
    "as TensorFlow does where it is Keras's, converted by whomever: %s",
    async (form) => {
      expect(await decodeOf(`${mobilenet}${form}`)).toBe("fast-dct");
    },
  );

  it("as Pillow does where PyTorch exported it, unless the caller says otherwise", async () => {
    const exported = "cases/onnx/own1000_names_in_metadata.onnx";
    expect(await decodeOf(exported)).toBe("accurate-dct");
    expect(await decodeOf(exported, { decode: "fast-dct" })).toBe("fast-dct");
    expect(await decodeOf(`${mobilenet}.keras`, { decode: "accurate-dct" })).toBe("accurate-dct");
  });

  it("as TensorFlow does where an ONNX file has channels last", async () => {
    expect(await decodeOf("cases/onnx/nhwc_named_mobilenet_scales_itself.onnx")).toBe("fast-dct");
  });
});
