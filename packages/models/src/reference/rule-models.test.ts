import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describeWithReference } from "@coarse/testing";
import { beforeAll, expect, it } from "vitest";
import { writeH5File } from "../formats/keras/write-h5-file.ts";
import { writeKerasFile } from "../formats/keras/write-keras-file.ts";
import { type KerasPrediction, predictKeras } from "../testing/predict-keras.ts";
import { ADDITIONS, IMAGES, RULES, type RuleModel, ruleModel } from "../testing/rule-models.ts";
import { temporaryFolder } from "../testing/temporary-folder.ts";

describeWithReference("writeKerasFile and writeH5File: coarse models of each rule, in Keras itself", () => {
  const folder = temporaryFolder();
  const cases = RULES.flatMap((rule) => Object.keys(ADDITIONS).map((added) => `${rule} ${added}`));
  const models = new Map<string, RuleModel>();
  const seen = new Map<string, KerasPrediction>();

  beforeAll(async () => {
    const files: { title: string; path: string }[] = [];
    for (const rule of RULES)
      for (const [added, additions] of Object.entries(ADDITIONS)) {
        const title = `${rule} ${added}`;
        // each form of head and of file comes often enough
        const [form, extension] =
          files.length % 3 === 0 ? (["Conv2D", "h5"] as const) : (["Dense", "keras"] as const);
        const model = ruleModel(form, { rule, ...additions });
        const path = join(folder.path, `${files.length}.${extension}`);
        const write = extension === "h5" ? writeH5File : writeKerasFile;
        writeFileSync(path, await write(model.graph, {}));
        models.set(title, model);
        files.push({ title, path });
      }
    predictKeras(files.map(({ path }) => ({ path, batch: IMAGES }))).forEach((prediction, i) => {
      seen.set(files[i]?.title ?? "", prediction);
    });
  });

  it.each(cases)("%s", (title) => {
    const { outputs, labels } = models.get(title) ?? { outputs: [], labels: [] };
    const found = seen.get(title)?.outputs ?? [];
    expect(found).toHaveLength(outputs.length);
    expect(found[0]?.shape).toEqual([3, labels.length]);
    for (const [i, { values }] of found.entries()) expect(values).toBeWithin(outputs[i] ?? [], 1e-5);
  });
});
