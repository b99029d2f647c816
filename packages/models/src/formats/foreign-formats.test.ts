import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { refuseForeignFolder } from "./foreign-formats.ts";
import { checkedFormat } from "./sniff-format.ts";

const check = (path: string, bytes: Uint8Array) => () => checkedFormat(bytes, { path, size: bytes.length });
const noise = Uint8Array.of(0xff, 0xee, 0xdd, 0xcc, 0xbb, 0xaa, 0x99, 0x88, 0x77);
const torch = zipSync({ "best/data.pkl": strToU8("x"), "best/version": strToU8("3") }, { level: 0 });

describe("checkedFormat names formats of others", () => {
  it.each<[string, Uint8Array, RegExp]>([
    [
      "best.pt",
      torch,
      /a checkpoint of PyTorch.+torch\.onnx\.export\(.+yolo export model=best\.pt format=onnx$/,
    ],
    ["pytorch_model.bin", torch, /a checkpoint of PyTorch/],
    ["old.pth", Uint8Array.of(0x80, 2, 0x8a, 0x0a), /a checkpoint of PyTorch/],
    [
      "m.safetensors",
      strToU8('\x40\0\0\0\0\0\0\0{"a":{}}'),
      /safetensors.+optimum-cli export onnx --model FOLDER OUT$/,
    ],
    [
      "m.tflite",
      strToU8("\x1c\0\0\0TFL3"),
      /TFLite: .+tf2onnx\.convert --tflite m\.tflite --output model\.onnx$/,
    ],
    ["any", strToU8("\x1c\0\0\0TFL3"), /TFLite/],
    ["m.ort", strToU8("\x1c\0\0\0ORTM"), /ONNX Runtime's own/],
    ["m.xml", strToU8('<?xml version="1.0"?><net name="a">'), /OpenVINO/],
    ["m.bin", noise, /numbers without their network: give the model\.json/],
    ["m.engine", noise, /TensorRT/],
    // these begin as ONNX does
    ["m.mlmodel", Uint8Array.of(8, 4, 0x12), /Core ML/],
    [
      "net/saved_model.pb",
      Uint8Array.of(8, 1, 0x12),
      /tf2onnx\.convert --saved-model net --output model\.onnx$/,
    ],
    ["frozen.pb", Uint8Array.of(0x0a, 4, 0x12), /--graphdef frozen\.pb --inputs INPUT:0 --outputs OUTPUT:0/],
    ["m.xyz", noise, /no model file that is known/],
  ])("%s", (path, bytes, message) => expect(check(path, bytes)).toThrow(message));

  it("and takes what it can read, whatever it is called", () => {
    expect(check("m.pth", Uint8Array.of(8, 7, 0x12))()).toBe("onnx");
    expect(check("m.bin", zipSync({ "config.json": strToU8("{}") }, { level: 0 }))()).toBe("keras");
  });
});

describe("refuseForeignFolder", () => {
  it.each<[readonly string[], RegExp]>([
    [
      ["saved_model.pb", "variables"],
      /a SavedModel of TensorFlow: .+--saved-model net --output model\.onnx$/,
    ],
    [
      ["config.json", "model.safetensors"],
      /PyTorch weights without an ONNX model: .+optimum-cli export onnx --model net OUT, and give --model OUT$/,
    ],
    [["a.xml", "a.bin"], /OpenVINO/],
  ])("names %j", (names, message) => expect(() => refuseForeignFolder("net", names)).toThrow(message));

  it("says nothing of others", () => expect(() => refuseForeignFolder("net", ["a.jpg"])).not.toThrow());
});
