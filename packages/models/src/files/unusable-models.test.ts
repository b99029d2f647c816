import { readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describeWithShared, shared } from "@coarse/testing";
import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import {
  ModelError,
  ModelNotFoundError,
  NotAClassifierError,
  UnknownArchitectureError,
  UnknownInputSizeError,
  UnknownPreprocessingError,
  UnreadableModelError,
  UnsupportedFormatError,
} from "../errors.ts";
import { writeHdf5 } from "../formats/containers/write-hdf5.ts";
import { layerConfig, modelConfig, TFJS_WEIGHT_BYTES, tfjsModel } from "../testing/keras-config.ts";
import { seededNumbers } from "../testing/onnx/numbers.ts";
import { temporaryFolder } from "../testing/temporary-folder.ts";
import type { Json } from "../types.ts";
import { readModel } from "./read-model.ts";

const folder = temporaryFolder();

/** The error that reading ends in, ours, in one line; `e2e/hostile` holds the command to its time and memory. */
async function failure(path: string): Promise<ModelError> {
  const error = await readModel(path).then(
    () => expect.fail("It was read"),
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof ModelError)) throw error;
  expect(error.message).toMatch(/^[A-Z/].+[^.\n]$/);
  return error;
}

function kerasFile(name: string, config: Json, weights: Uint8Array = new Uint8Array(100)): string {
  const entries = { "config.json": strToU8(JSON.stringify(config)), "model.weights.h5": weights };
  return folder.write(name, zipSync(entries, { level: 0 }));
}

function tfjsFolder(name: string, model: Json, bytes: number = TFJS_WEIGHT_BYTES): string {
  folder.write(`${name}/weights.bin`, new Uint8Array(bytes));
  return folder.write(`${name}/model.json`, JSON.stringify(model));
}

function randomBytes(count: number, ...first: number[]): Uint8Array {
  const bytes = Uint8Array.from(seededNumbers([count], { low: 0, high: 256 }).values);
  bytes.set(first);
  return bytes;
}

describe("readModel refuses", () => {
  it("a path where nothing is", async () => {
    expect(await failure("nowhere/model.keras")).toBeInstanceOf(ModelNotFoundError);
  });

  it.each<[string, Uint8Array, new (...parameters: never[]) => ModelError]>([
    ["an empty file", new Uint8Array(), UnreadableModelError],
    ["random bytes", randomBytes(100_000, 0xff), UnsupportedFormatError],
    ["a photo", randomBytes(1000, 0xff, 0xd8, 0xff), UnsupportedFormatError],
    ["random bytes that begin like zip", randomBytes(100_000, 0x50, 0x4b, 3, 4), UnreadableModelError],
    [
      "random bytes that begin like HDF5",
      randomBytes(100_000, 0x89, 0x48, 0x44, 0x46, 13, 10, 26, 10),
      UnreadableModelError,
    ],
    ["random bytes that begin like ONNX", randomBytes(100_000, 8, 7), UnreadableModelError],
    ["ten million random bytes", randomBytes(10_000_000, 8), UnreadableModelError],
    ["JSON cut short", strToU8('{"modelTopology": {"model_'), UnreadableModelError],
    ["JSON of something else", strToU8('{"name": "package"}'), UnsupportedFormatError],
  ])("%s", async (name, bytes, error) => {
    expect(await failure(folder.write(`${name}.keras`, bytes))).toBeInstanceOf(error);
  });

  it("a folder without a model.json", async () => {
    folder.write("photos/1.jpg", "");
    expect(await failure(join(folder.path, "photos"))).toBeInstanceOf(UnsupportedFormatError);
  });

  it("a zip archive of something else, or without weights", async () => {
    const docx = zipSync({ "../word/document.xml": strToU8("<w/>"), "../../config.json": strToU8("{}") });
    expect(await failure(folder.write("letter.docx", docx))).toBeInstanceOf(UnsupportedFormatError);
    const bare = zipSync({ "config.json": strToU8(JSON.stringify(modelConfig())) });
    expect(await failure(folder.write("bare.keras", bare))).toBeInstanceOf(UnreadableModelError);
  });

  it("a zip archive that grows and grows", async () => {
    const zip = zipSync({ "config.json": strToU8("{}"), "model.weights.h5": new Uint8Array(80_000_000) });
    const error = await failure(folder.write("bomb.keras", zip));
    expect(error.message).toContain("the zip archive grows to more than any model does");
  });

  it("a .keras file with damaged weights", async () => {
    const path = kerasFile("damaged.keras", modelConfig(), randomBytes(5000));
    expect(await failure(path)).toBeInstanceOf(UnreadableModelError);
  });

  it.each<[string, Json, new (...parameters: never[]) => ModelError, number?]>([
    ["shards that are not there", tfjsModel({}, ["other.bin"]), UnreadableModelError],
    ["shards above the folder", tfjsModel({}, ["../secret.bin"]), UnreadableModelError],
    ["shards elsewhere", tfjsModel({}, ["/etc/hostname"]), UnreadableModelError],
    ["the folder as a shard", tfjsModel({}, ["."]), UnreadableModelError],
    ["too few bytes of weights", tfjsModel(), UnreadableModelError, TFJS_WEIGHT_BYTES - 4],
    ["too many bytes of weights", tfjsModel(), UnreadableModelError, TFJS_WEIGHT_BYTES + 4],
    ["no manifest", tfjsModel({ weightsManifest: null }), UnreadableModelError],
    [
      "a shape that takes more than there is",
      tfjsModel({
        weightsManifest: [
          {
            paths: ["weights.bin"],
            weights: [{ name: "predictions/kernel", shape: [2 ** 40, 2 ** 12], dtype: "float32" }],
          },
        ],
      }),
      UnreadableModelError,
    ],
    ["a graph without nodes", tfjsModel({ format: "graph-model" }), UnreadableModelError],
    ["a node without a name", graphModel([{ op: "Relu" }]), UnreadableModelError],
    ["two nodes of one name", graphModel([PLACEHOLDER, PLACEHOLDER]), UnreadableModelError],
    ["a node that is read but not there", graphModel([PLACEHOLDER, identity("gone")]), NotAClassifierError],
    ["nodes that read each other", graphModel([PLACEHOLDER, identity("out")]), UnreadableModelError],
    ["two images in", graphModel([PLACEHOLDER, { ...PLACEHOLDER, name: "b" }]), NotAClassifierError],
    [
      "a name that says nothing of pixels",
      tfjsModel({ modelTopology: modelConfig({ name: "pets" }) }),
      UnknownPreprocessingError,
    ],
    ["an input that is no image", tfjsModel({ modelTopology: withInput([null, 300]) }), NotAClassifierError],
    [
      "an input without a size",
      tfjsModel({ modelTopology: withInput([null, null, null, 3]) }),
      UnknownInputSizeError,
    ],
  ])("a TensorFlow.js model with %s", async (name, model, error, bytes) => {
    expect(await failure(tfjsFolder(name, model, bytes))).toBeInstanceOf(error);
  });

  it("a TensorFlow.js model with a circle, and says where it is", async () => {
    const round = [
      { name: "a", op: "Relu", input: ["b"] },
      { name: "b", op: "Relu", input: ["a"] },
    ];
    const model = graphModel([PLACEHOLDER, { name: "end", op: "Identity", input: ["a"] }, ...round]);
    const error = await failure(tfjsFolder("circle", model));
    expect(error).toBeInstanceOf(UnreadableModelError);
    expect(error.message).toMatch(/its node [ab] depends on itself/);
  });

  it("a shard that is a pipe, without waiting for it", async () => {
    const path = tfjsFolder("pipe", tfjsModel({}, ["pipe.bin"]));
    symlinkSync("/dev/stdin", join(path, "../pipe.bin"));
    expect(await failure(path)).toBeInstanceOf(UnreadableModelError);
  });
});

const PLACEHOLDER = {
  name: "images",
  op: "Placeholder",
  attr: { shape: { shape: { dim: [-1, 4, 4, 3].map((size) => ({ size: String(size) })) } } },
};

function identity(input: string): Json {
  return { name: "out", op: "Identity", input: [input], attr: {} };
}

function graphModel(node: readonly Json[]): { [key: string]: Json } {
  return tfjsModel({ format: "graph-model", modelTopology: { node } });
}

function withInput(shape: Json): Json {
  const layers = [
    layerConfig("InputLayer", "images", { config: { batch_input_shape: shape } }),
    layerConfig("Dense", "predictions", { config: { units: 5 }, inputs: ["images"] }),
  ];
  return modelConfig({ layers });
}

const WEIGHTS_ALONE = "mobilenet_v2_weights_tf_dim_ordering_tf_kernels_1.0_224.h5";

describeWithShared("readModel refuses what is left of MobileNetV2", () => {
  it.each([
    ["mobilenet_v2_1.0_224.keras", 0.5],
    ["mobilenet_v2_1.0_224.keras", 0.999],
    ["mobilenet_v2_1.0_224.h5", 0.5],
    ["mobilenet_v2_1.0_224.onnx", 0.5],
  ])("in %s after %d of its bytes", async (name, part) => {
    const bytes = readFileSync(shared(`models/${name}`));
    const path = folder.write(`${part}-${name}`, bytes.subarray(0, bytes.length * part));
    const error = await failure(path);
    expect(error).toBeInstanceOf(UnreadableModelError);
    expect(error.message).toContain(path);
  });

  it("in HDF5 of something else", async () => {
    const numbers = { shape: [1], values: Float32Array.of(1) };
    const path = folder.write("numbers.h5", await writeHdf5((hdf5) => hdf5.array("x", numbers)));
    expect((await failure(path)).message).toMatch(/is HDF5, but nothing of Keras: give a whole model/);
  });

  it("in its file of weights alone, under a name that does not tell whose they are", async () => {
    const path = folder.write("weights.h5", readFileSync(shared(`models/${WEIGHTS_ALONE}`)));
    const error = await failure(path);
    expect(error).toBeInstanceOf(UnknownArchitectureError);
    expect(error.message).toMatch(
      /holds weights alone.*: give the architecture, --architecture with one of ConvNeXtBase, /,
    );
  });

  it("in weights that are another network's, or no known network's", async () => {
    const path = shared(`models/${WEIGHTS_ALONE}`);
    await expect(readModel(path, { architecture: "ResNet50" })).rejects.toThrow(
      /weights for 105 layers, but resnet50 has 107/,
    );
    await expect(readModel(path, { architecture: "MobileNetV2000" })).rejects.toThrow(
      UnknownArchitectureError,
    );
  });
});
