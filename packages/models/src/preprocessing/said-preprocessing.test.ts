import { copyFileSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ContradictoryPreprocessingError, PreprocessingSizeError, scalings } from "@coarse/core";
import { describeWithShared, project, shared } from "@coarse/testing";
import { describe, expect, it } from "vitest";
import { UnknownPreprocessingError } from "../errors.ts";
import { readModel } from "../files/read-model.ts";
import { temporaryFolder } from "../testing/temporary-folder.ts";

const folder = temporaryFolder();

/** A copy of a model in a folder of its own, with a configuration beside it. */
function beside(name: string, model: string, config: unknown): string {
  mkdirSync(join(folder.path, name));
  writeFileSync(join(folder.path, name, "preprocessor_config.json"), JSON.stringify(config));
  const path = join(folder.path, name, model.replace(/.*[\\/]/, ""));
  copyFileSync(model, path);
  return path;
}

const vit = { image_processor_type: "ViTImageProcessor", image_mean: 0, image_std: 1 };

describe("what is said of preprocessing", () => {
  const tiny = project("fixtures/tiny.keras");

  it("counts in its order: the caller, a configuration beside the model, its name", async () => {
    const path = beside("order", tiny, { ...vit, size: 32 });
    const { preprocessing, origins } = (await readModel(path, { preprocessing: { mean: [1, 1, 1] } })).input;
    expect(preprocessing).toMatchObject({ ...scalings.unit, mean: [1, 1, 1], decode: "accurate-dct" });
    expect(origins).toMatchObject({ mean: "option", rescale: "preprocessor_config.json" });
    expect((await readModel(tiny)).input.origins).toMatchObject({ mean: "name", decode: "format" });
  });

  it("is refused where it is for images of another size, unless that size is asked for", async () => {
    const path = beside("size", tiny, { ...vit, size: 224 });
    await expect(readModel(path)).rejects.toThrow(PreprocessingSizeError);
    const { input } = await readModel(path, { preprocessing: { inputSize: [32, 32] } });
    expect(input.preprocessing.resize.size).toEqual([32, 32]);
    await expect(readModel(path, { preprocessing: { inputSize: [64, 64] } })).rejects.toThrow(
      ContradictoryPreprocessingError,
    );
  });
});

describeWithShared("what is said of preprocessing, of networks of others", () => {
  const open = () => shared("cases/models/o_dynhw.onnx");

  it("gives a network that leaves it open the size of its images", async () => {
    // it scales its pixels itself
    const unscaled = { ...vit, do_rescale: false, do_normalize: false };
    const path = beside("open", open(), { ...unscaled, size: { height: 64, width: 96 } });
    const { height, width, origins } = (await readModel(path)).input;
    expect([height, width, origins.inputSize]).toEqual([64, 96, "preprocessor_config.json"]);
    const asked = await readModel(path, { preprocessing: { inputSize: [32, 32] } });
    expect(asked.input.preprocessing.resize.size).toEqual([32, 32]);
    await expect(readModel(open())).rejects.toThrow("give it, --input-size 224x224");
  });

  it("is missing where nobody says anything", async () => {
    await expect(readModel(shared("cases/onnx/plain.onnx"))).rejects.toThrow(UnknownPreprocessingError);
  });

  it("contradicts a network that scales its pixels itself", async () => {
    const path = beside("twice", shared("cases/models/identity.keras"), { ...vit, size: 32 });
    await expect(readModel(path)).rejects.toThrow(
      /scales its pixels itself, and preprocessor_config.json says/,
    );
  });
});
