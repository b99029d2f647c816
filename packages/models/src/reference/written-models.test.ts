import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describeWithReference, runPython } from "@coarse/testing";
import { beforeAll, expect, it } from "vitest";
import { UnsupportedLayerError } from "../errors.ts";
import { readH5File } from "../formats/keras/h5-file.ts";
import { readKerasFile } from "../formats/keras/keras-file.ts";
import { inKerasOrder } from "../formats/keras/keras-layer-order.ts";
import { withKerasNames } from "../formats/keras/keras-names.ts";
import { writeH5File } from "../formats/keras/write-h5-file.ts";
import { writeKerasFile } from "../formats/keras/write-keras-file.ts";
import { convolutionGraph, layer, smallGraph } from "../testing/graph.ts";
import { type Numbers, seededNumbers, seededWeight } from "../testing/onnx/numbers.ts";
import { runTfjs } from "../testing/onnx/run-tfjs.ts";
import { type KerasPrediction, predictKeras } from "../testing/predict-keras.ts";
import { temporaryFolder } from "../testing/temporary-folder.ts";
import type { LayerGraph } from "../types.ts";

interface Written {
  readonly graph: LayerGraph;
  readonly batch: Numbers;
  readonly expected: readonly number[];
}

const IMAGES = seededNumbers([2, 4, 4, 3], { seed: 8 });

/** Two ways of different length from the input, listed otherwise than Keras would, whose names hold slashes and dots. */
function crossedGraph(): LayerGraph {
  const convolution = (name: string, input: string, seed: number) =>
    layer("Conv2D", name, {
      config: { filters: 3, kernel_size: [1, 1], use_bias: false, dtype: "float32" },
      inputs: [input],
      weights: [seededWeight("kernel", [1, 1, 3, 3], { seed })],
    });
  const small = smallGraph();
  return {
    ...small,
    layers: [
      ...small.layers.slice(0, 1),
      convolution("short/way", "images", 1),
      convolution("long.1", "images", 2),
      convolution("aside", "images", 3),
      convolution("long.2", "long.1", 4),
      layer("Add", "join", { inputs: ["long.2", "short/way", "aside"] }),
      ...small.layers.slice(1).map((l) => (l.name === "pool" ? { ...l, inputs: ["join"] } : l)),
    ],
  };
}

/** Settings that only Keras 2 knows, as its files have them. */
function keras2Graph(): LayerGraph {
  const small = smallGraph();
  const depthwise = layer("DepthwiseConv2D", "depthwise", {
    config: { kernel_size: [3, 3], padding: "same", depth_multiplier: 1, use_bias: false, groups: 3 },
    inputs: ["images"],
    weights: [seededWeight("depthwise_kernel", [3, 3, 3, 1])],
  });
  const [input, pool, ...rest] = small.layers;
  if (!input || !pool) throw new Error("Expected layers");
  return { ...small, layers: [input, depthwise, { ...pool, inputs: ["depthwise"] }, ...rest] };
}

describeWithReference("writeKerasFile and writeH5File, read by Keras", () => {
  const folder = temporaryFolder();
  const models = new Map<string, Written>();
  const seen = new Map<string, KerasPrediction>();

  beforeAll(async () => {
    for (const [name, graph] of Object.entries({
      small: smallGraph(),
      convolution: convolutionGraph(),
      crossed: crossedGraph(),
      keras2: keras2Graph(),
    })) {
      const { values } = await runTfjs(graph, IMAGES);
      models.set(name, { graph, batch: IMAGES, expected: [...values] });
    }
    for (const [name, written] of Object.entries(await savedByKeras(folder.path))) models.set(name, written);
    const files = await Promise.all([...models].map(([name, written]) => writeBoth(name, written)));
    predictKeras(files.flat()).forEach((prediction, i) => {
      seen.set(files.flat()[i]?.name ?? "", prediction);
    });
  }, 60_000);

  async function writeBoth(name: string, { graph, batch }: Written) {
    const path = (extension: string) => join(folder.path, `${name}-written.${extension}`);
    writeFileSync(path("keras"), await writeKerasFile(graph, {}));
    writeFileSync(path("h5"), await writeH5File(graph, {}));
    return ["keras", "h5"].map((extension) => ({
      name: `${name}.${extension}`,
      path: path(extension),
      batch,
    }));
  }

  const names = ["small", "convolution", "crossed", "keras2", "branches.keras", "branches.h5", "chain.keras"];

  it.each(names.flatMap((name) => [`${name}.keras`, `${name}.h5`]))("%s predicts the same", (file) => {
    const prediction = seen.get(file);
    const written = models.get(file.replace(/\.\w+$/, ""));
    expect(prediction?.shape).toEqual([2, 5]);
    expect(prediction?.values).toBeWithin(written?.expected ?? [], 1e-6);
  });

  it.each(names)("%s has its layers in the order of Keras", (name) => {
    const { graph } = models.get(name) ?? { graph: smallGraph() };
    const order = inKerasOrder(withKerasNames(graph)).map((layer) => layer.name);
    expect(seen.get(`${name}.keras`)?.layers).toEqual(order);
  });

  it.each(names)("%s is read back as it was", async (name) => {
    const { graph } = models.get(name) ?? { graph: smallGraph() };
    const path = join(folder.path, `${name}-written.`);
    const others = [
      await readKerasFile(readFileSync(`${path}keras`), name),
      await readH5File(readFileSync(`${path}h5`), name),
    ];
    for (const other of others) expect(weightsOf(other)).toEqual(weightsOf(withKerasNames(graph)));
  });

  it("refuses layers that Keras would need code for", async () => {
    const graph = { ...smallGraph(), layers: [...smallGraph().layers, layer("Swirl", "mine", {})] };
    for (const write of [writeKerasFile, writeH5File]) {
      const refusal = expect(async () => write(graph, {})).rejects;
      await refusal.toThrow(UnsupportedLayerError);
      await expect(async () => write(graph, {})).rejects.toThrow(/mine of class Swirl .*Conv2D/);
    }
  });
});

function weightsOf({ layers }: LayerGraph) {
  return Object.fromEntries(layers.map(({ name, weights }) => [name, weights]));
}

/** Models that Keras saved itself, as read from its files. */
async function savedByKeras(folder: string): Promise<Readonly<Record<string, Written>>> {
  const script = join(import.meta.dirname, "save_models.py");
  const saved: Record<string, { input: { shape: number[]; values: number[] }; output: number[] }> =
    JSON.parse(runPython(script, { args: [folder] }).toString());
  const read = async (file: string): Promise<[string, Written]> => {
    const bytes = readFileSync(join(folder, file));
    const graph = file.endsWith(".h5") ? await readH5File(bytes, file) : await readKerasFile(bytes, file);
    const { input, output: expected = [] } = saved[file.split(".")[0] ?? ""] ?? {};
    const batch = { shape: input?.shape ?? [], values: Float32Array.from(input?.values ?? []) };
    return [file, { graph, batch, expected }];
  };
  return Object.fromEntries(await Promise.all(["branches.keras", "branches.h5", "chain.keras"].map(read)));
}
