import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { prepareRule, type Rule } from "@coarse/core";
import { classScores } from "@coarse/core/internal";
import { describeWithReference } from "@coarse/testing";
import { beforeAll, describe, expect, it } from "vitest";
import { layerGraphToOnnx } from "../convert/to-onnx/layer-graph-to-onnx.ts";
import { writeKerasFile } from "../formats/keras/write-keras-file.ts";
import { encodeOnnx } from "../formats/onnx/encode-onnx.ts";
import { toTfjsArtifacts } from "../formats/tfjs/tfjs-artifacts.ts";
import { endOf } from "../head/graph-head.ts";
import { activationsOnnx } from "../head/onnx/activations-onnx.ts";
import { withRulePlan } from "../head/with-rule-plan.ts";
import type { Model } from "../model.ts";
import { END_CLASSES, type LayerEnd, layerEnds } from "../testing/layer-ends.ts";
import { runOnnx } from "../testing/onnx/run-onnx.ts";
import { type KerasPrediction, predictKeras } from "../testing/predict-keras.ts";
import { predictAllTfjs } from "../testing/predict-tfjs.ts";
import { IMAGES, modelOf } from "../testing/rule-models.ts";
import { temporaryFolder } from "../testing/temporary-folder.ts";

const COUNT = 3;
const TOLERANCE = 2e-6;
const groups = [
  { name: "a", classIndices: [0, 3, 5] },
  { name: "b", classIndices: [1, 2] },
];

async function activationsOf({ graph }: LayerEnd) {
  const { bytes, featuresName, logitsName } = activationsOnnx(layerGraphToOnnx(graph));
  const { [featuresName]: features, [logitsName]: logits } = await runOnnx(bytes, IMAGES);
  if (!features || !logits) throw new Error("Expected features and logits");
  return { features: features.values, logits: logits.values, count: COUNT };
}

function scoresOf(values: ArrayLike<number>, of: Parameters<typeof classScores>[1]): readonly number[] {
  const all = Array.from(values);
  return Array.from({ length: COUNT }, (_, image) =>
    Array.from(classScores(all.slice(image * END_CLASSES, (image + 1) * END_CLASSES), of)),
  ).flat();
}

/** The coarse model of a rule and what it must give; the network's own scores are its second output. */
async function coarse(end: LayerEnd, rule: Rule): Promise<{ model: Model; expected: Float64Array }> {
  const { head } = endOf({ graph: end.graph, source: "small" });
  const prepared = prepareRule(rule, { head, groups });
  const model = withRulePlan(modelOf(end.graph, head), prepared.plan(), { groups, rule, fine: true });
  return { model, expected: prepared.apply(await activationsOf(end)).probabilities };
}

const RULES = ["sum", "max", "argmax"] as const;

describeWithReference("ends of all kinds, held to Keras", () => {
  const folder = temporaryFolder();
  /** What Keras gives, by the path of the file. */
  const seen = new Map<string, KerasPrediction>();
  const own = (title: string): readonly number[] => {
    const { outputs = "" } = layerEnds[title] ?? {};
    const values = seen.get(title)?.values ?? [];
    return outputs === "probabilities" || outputs === "independent" ? values : scoresOf(values, {});
  };

  beforeAll(async () => {
    const graphs = new Map(Object.entries(layerEnds).map(([title, { graph }]) => [title, graph]));
    for (const [title, end] of Object.entries(layerEnds))
      for (const rule of RULES) {
        const { graph } = (await coarse(end, rule)).model;
        if (graph.kind === "layers") graphs.set(`${title} ${rule}`, graph);
      }
    // one call: it takes Keras seconds to start
    const files = [...graphs].map(([title, graph], i) => ({
      title,
      graph,
      path: join(folder.path, `${i}.keras`),
    }));
    for (const { path, graph } of files) writeFileSync(path, await writeKerasFile(graph, {}));
    const predictions = predictKeras(files.map(({ path }) => ({ path, batch: IMAGES })));
    for (const [i, prediction] of predictions.entries()) seen.set(files[i]?.title ?? "", prediction);
  }, 120_000);

  describe.each(Object.entries(layerEnds))("%s", (title, end) => {
    it("is known, and gives Keras's scores", async () => {
      const { head, outputs } = endOf({ graph: end.graph, source: "small" });
      expect(outputs).toBe(end.outputs);
      expect(head.isIdentity ? undefined : head.featureCount).toBe(end.features);
      const { head: inOnnx } = endOf({ graph: layerGraphToOnnx(end.graph), source: "small" });
      expect(inOnnx.featureCount).toBe(head.featureCount);
      const { logits } = await activationsOf(end);
      expect(scoresOf(logits, head)).toBeWithin(own(title), TOLERANCE);
    });

    it.each(RULES)("leaves with %s for ONNX, TensorFlow.js and Keras", async (rule) => {
      const { model, expected } = await coarse(end, rule);
      const { graph } = model;
      if (graph.kind === "tf-graph") throw new Error("Expected layers or ONNX");
      const onnx = graph.kind === "onnx" ? graph : layerGraphToOnnx(graph);
      const inOnnx = Object.values(await runOnnx(encodeOnnx(onnx), IMAGES));
      const inTfjs = graph.kind === "layers" ? await predictAllTfjs(toTfjsArtifacts(graph), IMAGES) : [];
      const inKeras = seen.get(`${title} ${rule}`)?.outputs ?? [];
      const isLogarithm = title.startsWith("the mean of two");
      expect([inOnnx, inTfjs, inKeras].map(({ length }) => length)).toEqual(
        isLogarithm ? [2, 0, 0] : [2, 2, 2],
      );
      for (const [groupScores, classes] of [inOnnx, inTfjs, inKeras].filter(({ length }) => length > 0)) {
        expect(groupScores?.values).toBeWithin(expected, TOLERANCE);
        expect(classes?.values).toBeWithin(own(title), TOLERANCE);
      }
    });
  });
});
