import "@coarse/testing";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { modelToOnnx } from "../convert/model-to-onnx.ts";
import { readModel } from "../files/read-model.ts";
import { writeModel } from "../files/write-model.ts";
import { encodeOnnx } from "../formats/onnx/encode-onnx.ts";
import { runOnnx } from "../testing/onnx/run-onnx.ts";
import { ADDITIONS, IMAGES, ruleModel } from "../testing/rule-models.ts";
import { temporaryFolder } from "../testing/temporary-folder.ts";

describe("writeModel and readModel: a coarse model with what was added to its rule, written and read back", () => {
  const folder = temporaryFolder();
  const forms = [".keras", ".h5", "", ".onnx"];
  const cases = Object.keys(ADDITIONS).flatMap((added) => forms.map((form) => [added, form] as const));

  it.each(cases)("%s, as %s: says the same and gives the same", async (added, form) => {
    const { model, outputs } = ruleModel("Dense", { rule: "mean", ...ADDITIONS[added] });
    const path = join(folder.path, `${added.replaceAll(/\W/g, "-")}${form}`);
    await writeModel(model, path);
    const read = await readModel(path);
    expect(read.coarse).toEqual(model.coarse);
    const found = Object.values(await runOnnx(encodeOnnx(modelToOnnx(read)), IMAGES));
    expect(found).toHaveLength(outputs.length);
    for (const [i, { values }] of found.entries()) expect(values).toBeWithin(outputs[i] ?? [], 1e-5);
  });
});
