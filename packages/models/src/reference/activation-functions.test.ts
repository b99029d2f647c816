import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describeWithReference, runPython } from "@coarse/testing";
import { beforeAll, expect, it } from "vitest";
import { readKerasFile } from "../formats/keras/keras-file.ts";
import { graphOf, readTopology } from "../graph/topology.ts";
import { activationFunctions } from "../layers/activation-functions.ts";
import { layerConfig, modelConfig } from "../testing/keras-config.ts";
import { FLOAT32_TOLERANCE, runConverted } from "../testing/onnx/layer-case.ts";
import { seededNumbers } from "../testing/onnx/numbers.ts";
import { temporaryFolder } from "../testing/temporary-folder.ts";
import type { LayerGraph } from "../types.ts";

const FUNCTIONS = [...activationFunctions.values()].flatMap(({ functions = [] }) => functions);
const BATCH = seededNumbers([1, 24], { seed: 5, low: -8, high: 8 });

/** As converters of Keras 2 write `tf.…` functions. */
function lambdaGraph(path: string): LayerGraph {
  const images = layerConfig("InputLayer", "images", { config: { batch_input_shape: [null, 24] } });
  const lambda = {
    class_name: "TFOpLambda",
    name: "out",
    config: { name: "out", function: path },
    inbound_nodes: [["images", 0, 0, {}]],
  };
  const config = modelConfig({ layers: [images, lambda], output_layers: [["out", 0, 0]] });
  return graphOf(readTopology(config, "model.h5"), () => []);
}

describeWithReference("activationFunctions: each name, in Keras itself", () => {
  const folder = temporaryFolder();
  let expected: Readonly<Record<string, readonly number[]>> = {};

  beforeAll(() => {
    const script = join(import.meta.dirname, "activation_functions.py");
    const input = JSON.stringify({ folder: folder.path, values: [...BATCH.values], functions: FUNCTIONS });
    expected = JSON.parse(runPython(script, { input }).toString());
  }, 180_000);

  it.each(FUNCTIONS.filter((name) => !name.includes(".")))("%s, as Keras 3 saves it", async (name) => {
    const path = join(folder.path, `${name}.keras`);
    const { values } = await runConverted(await readKerasFile(readFileSync(path), path), BATCH);
    expect(values).toBeWithin(expected[name] ?? [], FLOAT32_TOLERANCE);
  });

  it.each(FUNCTIONS.filter((name) => name.includes(".")))("tf.%s", async (name) => {
    const { values } = await runConverted(lambdaGraph(name), BATCH);
    expect(values).toBeWithin(expected[name] ?? [], FLOAT32_TOLERANCE);
  });
});
