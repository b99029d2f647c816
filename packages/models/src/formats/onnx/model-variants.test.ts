import { describe, expect, it } from "vitest";
import { chooseVariant, type FileDtype } from "./model-variants.ts";

const choose = (names: readonly string[], dtype?: FileDtype) =>
  chooseVariant(names, dtype, { source: "net", kind: "a folder", remedy: "give a model" });

const inner = ["", "_fp16", "_quantized", "_q4", "_q4f16", "_bnb4", "_uint8"];
const repository = ["config.json", "model.safetensors", ...inner.map((suffix) => `onnx/model${suffix}.onnx`)];

describe("chooseVariant", () => {
  // the suffixes of transformers.js, `DEFAULT_DTYPE_SUFFIX_MAPPING` in its src/utils/dtypes.js
  it.each([
    [undefined, "onnx/model.onnx"],
    ["float32", "onnx/model.onnx"],
    ["float16", "onnx/model_fp16.onnx"],
    ["q8", "onnx/model_quantized.onnx"],
    ["int8", "onnx/model_quantized.onnx"],
    ["uint8", "onnx/model_uint8.onnx"],
    ["q4", "onnx/model_q4.onnx"],
    ["q4f16", "onnx/model_q4f16.onnx"],
    ["bnb4", "onnx/model_bnb4.onnx"],
  ] as const)("takes for %s %s", (dtype, name) =>
    expect(choose(repository, dtype)).toEqual({ name, hasDtype: true }),
  );

  it("takes int8's own before what is quantized somehow", () => {
    expect(choose([...repository, "onnx/model_int8.onnx"], "int8").name).toBe("onnx/model_int8.onnx");
  });

  it("looks at the top, too, and takes the only one whatever it is called", () => {
    expect(choose(["model.onnx", "other.onnx"]).name).toBe("model.onnx");
    expect(choose(["resnet50.onnx", "README.md"]).name).toBe("resnet50.onnx");
    expect(choose(["onnx/best.onnx"]).name).toBe("onnx/best.onnx");
  });

  it("leaves int8 to be made where there is no file of it", () => {
    expect(choose(["onnx/model.onnx"], "int8")).toEqual({ name: "onnx/model.onnx", hasDtype: false });
  });

  it.each<[readonly string[], FileDtype | undefined, string]>([
    [["README.md"], undefined, "net is a folder without an ONNX model: give a model"],
    [["deep/er/model.onnx"], undefined, "net is a folder without an ONNX model: give a model"],
    [
      ["onnx/model_quantized.onnx"],
      undefined,
      "net is a folder without a file of float32: give one that it has, --dtype int8 or q8",
    ],
    [
      ["onnx/model.onnx"],
      "q4",
      "net is a folder without a file of q4: give one that it has, --dtype float32",
    ],
    [
      ["a.onnx", "b.onnx"],
      undefined,
      "net is a folder without a file of float32: name the file, which may be a.onnx, b.onnx",
    ],
    [["a.onnx"], "float16", "net is a folder without a file of float16: name the file, which may be a.onnx"],
  ])("of %j refuses %s", (names, dtype, message) => expect(() => choose(names, dtype)).toThrow(message));
});
