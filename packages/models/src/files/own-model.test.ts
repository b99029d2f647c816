import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { project } from "@coarse/testing";
import { describe, expect, it } from "vitest";
import { OccupiedPathError } from "../errors.ts";
import { temporaryFolder } from "../testing/temporary-folder.ts";
import { InputAsOutputError } from "./errors.ts";
import { filesOfModel } from "./files-of-model.ts";
import { modelBytes } from "./model-bytes.ts";
import { isOwnModel } from "./own-model.ts";
import { readModel } from "./read-model.ts";
import { writeModel } from "./write-model.ts";

const folder = temporaryFolder();
const at = (name: string) => join(folder.path, name);
const model = await readModel(project("fixtures/tiny.keras"));

describe("isOwnModel", () => {
  it.each([".keras", ".h5", ".onnx"])("knows what Coarse wrote as %s", async (extension) => {
    const path = folder.write(`own${extension}`, await modelBytes(model, extension));
    expect(await isOwnModel(path)).toBe(true);
    // half of one is what a killed copy leaves, and still nobody else's
    writeFileSync(path, "");
    expect(await isOwnModel(path)).toBe(false);
  });

  it.each(["tiny.keras", "tiny.h5"])("knows that Keras wrote %s", async (name) => {
    expect(await isOwnModel(project(`fixtures/${name}`))).toBe(false);
  });

  it("takes ONNX that another tool wrote on for that tool's: the graph before the metadata", async () => {
    const bytes = await modelBytes(model, ".onnx");
    const metadata = Buffer.from("\x72\x1a\x0a\x06coarse\x12\x10" + '{"coarseVersion"');
    // field 7, the graph, of no bytes
    const others = Buffer.concat([Buffer.from([0x08, 0x0a, 0x3a, 0x00]), metadata]);
    expect(await isOwnModel(folder.write("others.onnx", others))).toBe(false);
    expect(await isOwnModel(folder.write("ours.onnx", bytes))).toBe(true);
  });

  it("is not taken in by a text that quotes it", async () => {
    expect(await isOwnModel(folder.write("notes.txt", 'it begins {"coarseVersion":"0.1.0"'))).toBe(false);
  });
});

describe("writeModel", () => {
  it("never replaces what the model was read from, in any form", async () => {
    for (const name of ["m.keras", "m.h5", "m.onnx", "m"]) {
      await writeModel(model, at(name));
      const read = await readModel(at(name));
      for (const force of [false, true])
        await expect(writeModel(read, at(name), { force })).rejects.toThrow(InputAsOutputError);
      await writeModel(model, at(name));
    }
  });

  it("replaces somebody else's model with force alone", async () => {
    const others = folder.write("others.keras", readFileSync(project("fixtures/tiny.keras")));
    await expect(writeModel(model, others)).rejects.toThrow(OccupiedPathError);
    await writeModel(model, others, { force: true });
    expect(await isOwnModel(others)).toBe(true);
  });
});

describe("filesOfModel", () => {
  it("finds the files that ONNX keeps weights in, across the pieces it is read in", async () => {
    const location = (path: string) => `\x0a\x08location\x12${String.fromCharCode(path.length)}${path}`;
    const bytes = `\x08\x0a${"x".repeat(2 ** 20 - 12)}${location("weights.data")}${location("sub/more.bin")}`;
    const path = folder.write("external/m.onnx", bytes);
    const files = await filesOfModel(path);
    for (const name of ["m.onnx", "weights.data", "sub/more.bin", "config.json"])
      expect(files).toContain(at(`external/${name}`));
  });

  it("finds what a folder of Hugging Face's layout is read from, and nothing else in it", async () => {
    folder.write("hf/onnx/model.onnx", "\x08\x0a");
    folder.write("hf/thesis.txt", "");
    const files = await filesOfModel(at("hf"));
    for (const name of ["onnx/model.onnx", "config.json", "preprocessor_config.json"])
      expect(files).toContain(at(`hf/${name}`));
    expect(files).not.toContain(at("hf/thesis.txt"));
  });
});
