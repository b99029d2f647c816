import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describeWithReference, runPython } from "@coarse/testing";
import { afterAll, beforeAll, expect, it } from "vitest";
import { NotAClassifierError, UnsupportedLayerError } from "../errors.ts";
import { readH5File } from "../formats/keras/h5-file.ts";
import { readKerasFile } from "../formats/keras/keras-file.ts";
import { toTfjsArtifacts } from "../formats/tfjs/tfjs-artifacts.ts";
import { runConverted } from "../testing/onnx/layer-case.ts";
import { predictTfjs } from "../testing/predict-tfjs.ts";
import type { LayerGraph } from "../types.ts";

/** What Keras says of a model it saved. */
interface Saved {
  readonly weights: Readonly<Record<string, readonly { shape: number[]; values: string }[]>>;
  readonly input: { readonly shape: number[]; readonly values: number[] };
  readonly output: readonly number[];
}

describeWithReference("readKerasFile and readH5File: models that Keras saved", () => {
  let folder: string;
  let saved: Readonly<Record<string, Saved>>;

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "coarse-keras-"));
    const script = join(import.meta.dirname, "save_models.py");
    saved = JSON.parse(runPython(script, { args: [folder] }).toString());
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  function read(file: string): Promise<LayerGraph> {
    const bytes = readFileSync(join(folder, file));
    return file.endsWith(".h5") ? readH5File(bytes, file) : readKerasFile(bytes, file);
  }

  it.each(["branches.keras", "branches.h5", "chain.keras", "chain.h5"])(
    "%s: each layer gets its own weights, and TensorFlow.js predicts the same",
    async (file) => {
      const expected = saved[file.split(".")[0] ?? ""];
      if (!expected) throw new Error(`Keras says nothing of ${file}`);
      const graph = await read(file);
      const weights = Object.fromEntries(graph.layers.map((layer) => [layer.name, fingerprints(layer)]));
      expect(weights).toMatchObject(expected.weights);
      const batch = { shape: expected.input.shape, values: Float32Array.from(expected.input.values) };
      const { values } = await predictTfjs(toTfjsArtifacts(graph), batch);
      expect(values).toBeWithin(expected.output, 1e-6);
    },
  );

  it.each(["nested.keras", "nested.h5", "operations.keras", "operations.h5"])(
    "%s: taken apart into layers, it predicts the same",
    async (file) => {
      const expected = saved[file.split(".")[0] ?? ""];
      if (!expected) throw new Error(`Keras says nothing of ${file}`);
      const batch = { shape: expected.input.shape, values: Float32Array.from(expected.input.values) };
      const { values } = await runConverted(await read(file), batch);
      expect(values).toBeWithin(expected.output, 1e-6);
    },
  );

  it.each(["shared", "operation"])("%s.keras is refused, naming the layer", async (name) => {
    await expect(read(`${name}.keras`)).rejects.toThrow(UnsupportedLayerError);
  });

  it("two outputs are no classifier", async () => {
    await expect(read("two_outputs.keras")).rejects.toThrow(NotAClassifierError);
  });
});

function fingerprints({ weights }: LayerGraph["layers"][number]) {
  return weights.map(({ shape, values }) => ({
    shape,
    values: createHash("sha256").update(values).digest("hex"),
  }));
}
