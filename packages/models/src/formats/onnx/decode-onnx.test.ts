import { readFileSync } from "node:fs";
import { createRegistry, equals, fromBinary, toBinary } from "@bufbuild/protobuf";
import { describeWithShared, shared } from "@coarse/testing";
import { describe, expect, it } from "vitest";
import { UnreadableModelError } from "../../errors.ts";
import { foreignHeads } from "../../testing/onnx/foreign-heads.ts";
import { seededNumbers } from "../../testing/onnx/numbers.ts";
import { foreignModel } from "../../testing/onnx/onnx-models.ts";
import { runOnnxOnce } from "../../testing/onnx/run-onnx.ts";
import { decodeOnnx } from "./decode-onnx.ts";
import { encodeOnnx } from "./encode-onnx.ts";
import { GraphSchema, ModelSchema } from "./protobuf/schemas.ts";
import { withChanges } from "./protobuf/with-changes.ts";

const tail = foreignHeads["Gemm and Softmax"] ?? { nodes: [], weights: {} };
const small = encodeOnnx(foreignModel(tail));

describe("decodeOnnx", () => {
  it("reads what encodeOnnx writes", () => {
    const { model } = decodeOnnx(small, "small.onnx");
    const theLibrarys = toBinary(ModelSchema, model);
    expect(small).toHaveLength(theLibrarys.length);
    expect(model).toEqual(fromBinary(ModelSchema, theLibrarys));
  });

  it("keeps fields that it does not know", () => {
    // Field 20 (training) of the model and field 10 (documentation) of the graph, which are not declared here.
    const unknown = (no: number) => [{ no, wireType: 2, data: Uint8Array.of(2, 8, 1) }];
    const { model, graph, ...rest } = decodeOnnx(small, "small.onnx");
    const strange = {
      ...rest,
      graph: withChanges(GraphSchema, graph, { $unknown: unknown(10) }),
      model: withChanges(ModelSchema, model, { $unknown: unknown(20) }),
    };
    const read = decodeOnnx(encodeOnnx(strange), "strange.onnx");
    expect(read.graph.$unknown).toEqual(unknown(10));
    expect(read.model.$unknown).toEqual(unknown(20));
  });

  it("refuses every truncation, naming the file", () => {
    for (let length = 0; length < small.length; length++)
      expect(() => decodeOnnx(small.subarray(0, length), "short.onnx")).toThrow(UnreadableModelError);
    expect(() => decodeOnnx(small.subarray(0, 50), "short.onnx")).toThrow(
      /short\.onnx.*download or export it again/,
    );
  });

  it("refuses what is something else", () => {
    const others = {
      text: new TextEncoder().encode("<!DOCTYPE html><html>Not found</html>"),
      zip: Uint8Array.of(0x50, 0x4b, 3, 4, 20, 0, 0, 0),
      "one field that claims four gigabytes": Uint8Array.of(0x3a, 0xff, 0xff, 0xff, 0xff, 0x0f),
      "messages inside each other without end": new Uint8Array(100_000).fill(0x3a),
    };
    for (const [name, bytes] of Object.entries(others))
      expect(() => decodeOnnx(bytes, name), name).toThrow(UnreadableModelError);
  });

  it("refuses ten megabytes of anything", () => {
    for (const seed of [1, 2, 3]) {
      const { values } = seededNumbers([2_500_000], { seed });
      expect(() => decodeOnnx(new Uint8Array(values.buffer), "noise")).toThrow(UnreadableModelError);
    }
  });
});

describeWithShared("decodeOnnx of a file of tf2onnx", () => {
  const file = () => readFileSync(shared("models/mobilenet_v2_1.0_224.onnx"));

  it("keeps its content when it is read and written", async () => {
    const bytes = file();
    const original = decodeOnnx(bytes, "original");
    const written = decodeOnnx(encodeOnnx(original), "written");
    expect(encodeOnnx(written)).toHaveLength(bytes.length);
    expect(
      equals(ModelSchema, written.model, original.model, { unknown: true, registry: createRegistry() }),
    ).toBe(true);
    const images = seededNumbers([1, 224, 224, 3], { seed: 1 });
    const [before, after] = [
      await runOnnxOnce(bytes, images),
      await runOnnxOnce(encodeOnnx(original), images),
    ];
    expect(after.values).toEqual(before.values);
  });
});
