import { mkdirSync, symlinkSync, truncateSync } from "node:fs";
import { join } from "node:path";
import { create, toBinary } from "@bufbuild/protobuf";
import { describe, expect, it } from "vitest";
import { neighborsIn } from "../../files/load-model-file.ts";
import { bias, foreignModel, kernel } from "../../testing/onnx/onnx-models.ts";
import { temporaryFolder } from "../../testing/temporary-folder.ts";
import { encodeOnnx } from "./encode-onnx.ts";
import { mapModel } from "./graph-tensors.ts";
import type { OnnxGraph } from "./onnx-graph.ts";
import { node } from "./protobuf/nodes.ts";
import { EntrySchema, TensorSchema } from "./protobuf/schemas.ts";
import { readOnnxFile } from "./read-onnx-file.ts";

const folder = temporaryFolder();
const model = foreignModel({
  nodes: [node("Gemm", { inputs: ["flat", "w", "b"], output: "scores" })],
  weights: { w: kernel, b: bias },
});
const bytes = new Uint8Array(kernel.values.buffer);

/** The model with its kernel elsewhere. */
function elsewhere(said: Readonly<Record<string, string>>): Uint8Array {
  return encodeOnnx(
    mapModel(model, {
      tensor: (tensor) =>
        tensor.name === "w"
          ? create(TensorSchema, {
              ...{ name: "w", dims: tensor.dims, dataType: tensor.dataType, dataLocation: 1 },
              externalData: Object.entries(said).map(([key, value]) => create(EntrySchema, { key, value })),
            })
          : tensor,
    }),
  );
}

function read(file: Uint8Array): Promise<OnnxGraph> {
  const neighbor = neighborsIn(join(folder.path, "model"));
  return readOnnxFile({ path: "m.onnx", bytes: file, neighbor });
}

async function kernelOf(said: Readonly<Record<string, string>>): Promise<Uint8Array> {
  const { graph } = await read(elsewhere(said));
  const found = graph.initializer.find(({ name }) => name === "w");
  expect(toBinary(TensorSchema, found ?? create(TensorSchema))).not.toContain("m.data");
  return new Uint8Array(found?.rawData ?? []);
}

describe("weights in another file", () => {
  folder.write("model/m.data", Buffer.concat([Buffer.alloc(16), bytes, Buffer.alloc(3)]));
  folder.write("model/inner/m.data", bytes);
  folder.write("outside.data", bytes);
  symlinkSync(join(folder.path, "outside.data"), join(folder.path, "model/link.data"));
  symlinkSync(join(folder.path, "model/inner/m.data"), join(folder.path, "model/own.data"));
  symlinkSync(folder.path, join(folder.path, "model/up"));
  mkdirSync(join(folder.path, "model/folder.data"));

  it.each<[string, Readonly<Record<string, string>>]>([
    ["at an offset", { location: "m.data", offset: "16", length: `${bytes.length}` }],
    ["at an offset, with no length", { location: "m.data", offset: "16" }],
    ["in a folder below", { location: "inner/m.data", length: `${bytes.length}` }],
    ["behind a link within the folder", { location: "own.data" }],
  ])("%s", async (_, said) => {
    expect(await kernelOf(said)).toEqual(bytes);
  });

  it.each<[string, Readonly<Record<string, string>>, RegExp]>([
    ["above the model's folder", { location: "../outside.data" }, /outside of the model's folder/],
    ["above it by a detour", { location: "inner/../../outside.data" }, /outside of the model's folder/],
    ["with Windows' separators", { location: "..\\outside.data" }, /outside of the model's folder/],
    ["at an absolute path", { location: join(folder.path, "outside.data") }, /outside of the model's folder/],
    ["on a drive", { location: "C:outside.data" }, /outside of the model's folder/],
    ["behind a link out of it", { location: "link.data" }, /link out of the model's folder/],
    ["in a folder behind such a link", { location: "up/outside.data" }, /link out of the model's folder/],
    ["in a folder", { location: "folder.data" }, /is no file/],
    ["nowhere", { location: "none.data" }, /is no file: put it beside the model/],
    ["without a name", {}, /outside of the model's folder/],
    ["with a zero in its name", { location: "m.data\0.txt" }, /outside of the model's folder/],
    ["of 10 GB", { location: "m.data", length: "10000000000" }, /can't lie in 10000000000 bytes/],
    ["behind 10 GB", { location: "m.data", offset: "10000000000" }, /has 67 bytes, not the 10000000048/],
    ["before the file", { location: "m.data", offset: "-1" }, /can't lie/],
    ["at what is no number", { location: "m.data", offset: "0x" }, /can't lie/],
    ["of fewer bytes than numbers", { location: "m.data", length: "4" }, /can't lie in 4 bytes/],
  ])("not %s", async (_, said, reason) => {
    await expect(kernelOf(said)).rejects.toThrow(reason);
  });

  it("not more than 2 GiB, though the file has them", async () => {
    const path = folder.write("model/large.data", "");
    truncateSync(path, 5e9);
    const huge = mapModel(model, {
      tensor: ({ name }) =>
        create(TensorSchema, {
          ...{ name, dims: [1n << 30n], dataType: 1, dataLocation: 1 },
          externalData: [create(EntrySchema, { key: "location", value: "large.data" })],
        }),
    });
    const reading = read(encodeOnnx(huge));
    await expect(reading).rejects.toThrow(/more than 2 GiB/);
  });
});
