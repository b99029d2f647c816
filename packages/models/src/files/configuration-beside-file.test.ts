import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { temporaryFolder } from "../testing/temporary-folder.ts";
import { configurationBeside } from "./configuration-beside-file.ts";

const folder = temporaryFolder();

/** A folder of its own with files, and the path of a model in it. */
function repository(
  name: string,
  files: Readonly<Record<string, string>>,
  model = "onnx/model.onnx",
): string {
  const root = join(folder.path, name);
  mkdirSync(join(root, "onnx"), { recursive: true });
  for (const [file, text] of Object.entries(files)) writeFileSync(join(root, file), text);
  return join(root, model);
}

describe("configurationBeside", () => {
  it("is Transformers', of a model in the folder or in onnx below it", async () => {
    const files = { "preprocessor_config.json": "{}", "config.json": '{"model_type": "vit"}' };
    const expected = { preprocessing: { file: "preprocessor_config.json", text: "{}", modelType: "vit" } };
    expect(await configurationBeside(repository("a", files))).toEqual(expected);
    expect(await configurationBeside(repository("b", files, "model.onnx"))).toEqual(expected);
    expect(await configurationBeside(repository("c", files, ""))).toEqual(expected);
  });

  it("is timm's where there is a pretrained_cfg", async () => {
    const text = '{"pretrained_cfg": {}}';
    expect(await configurationBeside(repository("d", { "config.json": text }))).toEqual({
      preprocessing: { file: "config.json", text },
    });
  });

  it("is Teachable Machine's where there is an imageSize", async () => {
    const text = '{"labels": ["a", "b"], "imageSize": 224}';
    const path = repository("h", { "metadata.json": text }, "model.json");
    expect(await configurationBeside(path)).toEqual({
      preprocessing: { file: "metadata.json", text },
      labels: { labels: ["a", "b"], origin: "metadata.json" },
    });
    expect(await configurationBeside(repository("i", { "metadata.json": '{"owner": 1}' }))).toEqual({});
  });

  it("is no other thing's, and no folder", async () => {
    expect(await configurationBeside(repository("e", { "config.json": '{"port": 80}' }))).toEqual({});
    expect(await configurationBeside(repository("f", { "config.json": "{" }))).toEqual({});
    const path = repository("g", {});
    mkdirSync(join(folder.path, "g", "preprocessor_config.json"));
    expect(await configurationBeside(path)).toEqual({});
  });
});
