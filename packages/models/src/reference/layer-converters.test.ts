import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describeWithReference } from "@coarse/testing";
import { beforeAll, describe, expect, it } from "vitest";
import { UnsupportedLayerError } from "../errors.ts";
import { toTfjsArtifacts } from "../layers/tfjs-artifacts.ts";
import { writeKerasFile } from "../layers/write-keras-file.ts";
import { layerConverters } from "../onnx/convert/layer-converters.ts";
import { layerGraphToOnnx } from "../onnx/convert/layer-graph-to-onnx.ts";
import { layerCases } from "../testing/layer-cases.ts";
import { FLOAT32_TOLERANCE, layerGraph, runConverted } from "../testing/onnx/layer-case.ts";
import { seededNumbers } from "../testing/onnx/numbers.ts";
import { type KerasPrediction, predictKeras } from "../testing/predict-keras.ts";
import { predictTfjs } from "../testing/predict-tfjs.ts";
import { temporaryFolder } from "../testing/temporary-folder.ts";

/** They do nothing but in training, and Keras files with them are not written. */
const ONLY_TRAINING = ["ActivityRegularization", "AlphaDropout", "StochasticDepth"];

/** What TensorFlow.js has not, nor anything that could stand for it. */
const NOT_IN_TFJS = ["convolution in groups", "elu with alpha", "leaky relu by its slope"];

const cases = Object.entries(layerCases).map(([title, { inputShape, layers }]) => ({
  title,
  graph: layerGraph(inputShape, layers),
  batch: seededNumbers([2, ...inputShape], { seed: 7, low: -4, high: 8 }),
}));

describe("the converted layers", () => {
  it("all have a case below", () => {
    const tried = cases.flatMap(({ graph }) => graph.layers.map(({ className }) => className));
    expect(new Set([...tried, ...ONLY_TRAINING])).toEqual(new Set(layerConverters.keys()));
  });

  it("are named where another one is found, with that one's name and class", () => {
    const graph = layerGraph([2, 2, 3], [{ className: "Swirl", name: "mine" }]);
    expect(() => layerGraphToOnnx(graph)).toThrow(UnsupportedLayerError);
    const supported = [...layerConverters.keys()].join(", ");
    expect(() => layerGraphToOnnx(graph)).toThrow(`Layer mine of class Swirl can't be used: `);
    expect(() => layerGraphToOnnx(graph)).toThrow(`supported are ${supported}`);
  });
});

describeWithReference("each converted layer, in Keras itself", () => {
  const folder = temporaryFolder();
  const seen = new Map<string, KerasPrediction>();

  beforeAll(async () => {
    const files = await Promise.all(
      cases.map(async ({ graph, batch }, i) => {
        const path = join(folder.path, `${i}.keras`);
        writeFileSync(path, await writeKerasFile(graph, {}));
        return { path, batch };
      }),
    );
    for (const [i, prediction] of predictKeras(files).entries()) seen.set(cases[i]?.title ?? "", prediction);
  }, 180_000);

  it.each(cases)("$title: as ONNX Runtime has it", async ({ title, graph, batch }) => {
    const { shape, values } = await runConverted(graph, batch);
    expect(shape).toEqual(seen.get(title)?.shape);
    expect(values).toBeWithin(seen.get(title)?.values ?? [], FLOAT32_TOLERANCE);
  });

  it.each(cases)("$title: as TensorFlow.js has it", async ({ title, graph, batch }) => {
    if (NOT_IN_TFJS.includes(title))
      return expect(() => toTfjsArtifacts(graph)).toThrow(/^Layer .+ of class .+ use the engine onnxruntime/);
    const { shape, values } = await predictTfjs(toTfjsArtifacts(graph), batch);
    expect(shape).toEqual(seen.get(title)?.shape);
    expect(values).toBeWithin(seen.get(title)?.values ?? [], FLOAT32_TOLERANCE);
  });
});
