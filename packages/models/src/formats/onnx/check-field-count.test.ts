import { describe, expect, it } from "vitest";
import { foreignHeads } from "../../testing/onnx/foreign-heads.ts";
import { foreignModel } from "../../testing/onnx/onnx-models.ts";
import { checkFieldCount } from "./check-field-count.ts";
import { decodeOnnx } from "./decode-onnx.ts";
import { encodeOnnx } from "./encode-onnx.ts";

/** Field 7 of a file, the graph, filled with the given bytes over and over. */
function graphOf(...bytes: number[]): Uint8Array {
  const content = Uint8Array.from(
    { length: 4_000_000 - (4_000_000 % bytes.length) },
    (_, i) => bytes[i % bytes.length] ?? 0,
  );
  const length = [
    (content.length & 127) | 128,
    ((content.length >> 7) & 127) | 128,
    ((content.length >> 14) & 127) | 128,
    content.length >> 21,
  ];
  return Uint8Array.from([8, 7, 0x3a, ...length, ...content]);
}

describe("checkFieldCount", () => {
  it("lets networks pass", () => {
    for (const tail of Object.values(foreignHeads))
      expect(() => checkFieldCount(encodeOnnx(foreignModel(tail)))).not.toThrow();
  });

  it.each([
    ["operations without content", graphOf(0x0a, 0)],
    ["weights without content", graphOf(0x2a, 0)],
    ["attributes in an operation", graphOf(0x0a, 4, 0x2a, 0, 0x2a, 0)],
    ["fields that nobody knows", graphOf(0xf8, 1, 7)],
    ["a shape of two million dimensions", graphOf(0x2a, 3, 0x0a, 1, 1)],
  ])("refuses millions of %s, before they are decoded", (_, bytes) => {
    expect(() => checkFieldCount(bytes)).toThrow(RangeError);
    expect(() => decodeOnnx(bytes, "many.onnx")).toThrow("more than 500000 fields");
  });

  it("leaves what is malformed to the decoder", () => {
    for (const bytes of [
      [0x3a, 0x7f, 1],
      [0x3a, 0xff],
      [0x0a, 2, 0x2a, 9, 9],
    ])
      expect(() => decodeOnnx(Uint8Array.from(bytes), "bad.onnx")).toThrow("it is not ONNX or is cut off");
  });
});
