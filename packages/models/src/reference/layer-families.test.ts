import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describeWithReference } from "@coarse/testing";
import { beforeAll, expect, it } from "vitest";
import { layerGraphToOnnx } from "../convert/to-onnx/layer-graph-to-onnx.ts";
import { UnsupportedLayerError } from "../errors.ts";
import { readKerasFile } from "../formats/keras/keras-file.ts";
import { writeH5File } from "../formats/keras/write-h5-file.ts";
import { writeKerasFile } from "../formats/keras/write-keras-file.ts";
import { toTfjsArtifacts } from "../formats/tfjs/tfjs-artifacts.ts";
import { weightCounts } from "../graph/layer-weights.ts";
import { layerDefinition } from "../layers/registry.ts";
import { layerCases } from "../testing/layer-cases.ts";
import { FLOAT32_TOLERANCE, layerGraph, runConverted } from "../testing/onnx/layer-case.ts";
import { seededNumbers } from "../testing/onnx/numbers.ts";
import { type KerasPrediction, predictKeras } from "../testing/predict-keras.ts";
import { predictTfjs } from "../testing/predict-tfjs.ts";
import { temporaryFolder } from "../testing/temporary-folder.ts";
import type { LayerGraph } from "../types.ts";

const cases = Object.entries(layerCases).map(([title, { inputShape, layers, isRefusedInTfjs }]) => ({
  title,
  graph: layerGraph(inputShape, layers),
  batch: seededNumbers([2, ...inputShape], { seed: 7, low: -4, high: 8 }),
  isRefusedInTfjs,
}));

/** That each class has a case is in the registry's own test. */
describeWithReference("layerFamilies: each layer, in Keras itself", () => {
  const folder = temporaryFolder();
  const seen = new Map<string, KerasPrediction>();
  const pathOf = (title: string, extension: string) => join(folder.path, `${title}.${extension}`);
  const hasEach = ({ layers }: LayerGraph, form: "tfjs" | "toOnnx") =>
    layers.every(({ className }) => layerDefinition(className)?.[form]);

  beforeAll(async () => {
    for (const { title, graph } of cases) {
      writeFileSync(pathOf(title, "keras"), await writeKerasFile(graph, {}));
      writeFileSync(pathOf(title, "h5"), await writeH5File(graph, {}));
    }
    const files = cases.flatMap(({ title, batch }) =>
      ["keras", "h5"].map((extension) => ({ path: pathOf(title, extension), batch })),
    );
    for (const [i, prediction] of predictKeras(files).entries()) seen.set(files[i]?.path ?? "", prediction);
  }, 180_000);

  it.each(cases)("$title: the same from .keras and .h5", ({ title }) => {
    const { shape, values = [] } = seen.get(pathOf(title, "keras")) ?? {};
    expect(seen.get(pathOf(title, "h5"))).toMatchObject({ shape, values });
  });

  it.each(cases)("$title: as many weights, and of them statistics", ({ title, graph }) => {
    const counts = Object.fromEntries(graph.layers.map((layer) => [layer.name, weightCounts(layer)]));
    expect(counts).toEqual(seen.get(pathOf(title, "keras"))?.weights);
  });

  it.each(cases)("$title: read and run by ONNX Runtime", async ({ title, batch }) => {
    const path = pathOf(title, "keras");
    const graph = await readKerasFile(readFileSync(path), path);
    if (!hasEach(graph, "toOnnx"))
      return expect(() => layerGraphToOnnx(graph)).toThrow(UnsupportedLayerError);
    const { shape, values } = await runConverted(graph, batch);
    expect(shape).toEqual(seen.get(path)?.shape);
    expect(values).toBeWithin(seen.get(path)?.values ?? [], FLOAT32_TOLERANCE);
  });

  it.each(cases)("$title: read and run by TensorFlow.js", async ({ title, batch, isRefusedInTfjs }) => {
    const path = pathOf(title, "keras");
    const graph = await readKerasFile(readFileSync(path), path);
    if (isRefusedInTfjs || !hasEach(graph, "tfjs"))
      return expect(() => toTfjsArtifacts(graph)).toThrow(/^Layer .+ of class .+ use the engine onnxruntime/);
    const { shape, values } = await predictTfjs(toTfjsArtifacts(graph), batch);
    expect(shape).toEqual(seen.get(path)?.shape);
    expect(values).toBeWithin(seen.get(path)?.values ?? [], FLOAT32_TOLERANCE);
  });
});
