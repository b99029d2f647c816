import { readFileSync } from "node:fs";
import { join } from "node:path";
import "@coarse/testing";
import { describe, expect, it } from "vitest";
import { readH5File } from "../formats/keras/h5-file.ts";
import { toTfjsArtifacts } from "../formats/tfjs/tfjs-artifacts.ts";
import { ownScaling } from "../preprocessing/own-scaling.ts";
import { FLOAT32_TOLERANCE, runConverted } from "../testing/onnx/layer-case.ts";
import { predictTfjs } from "../testing/predict-tfjs.ts";

/** What tf_keras says of the networks that `save_legacy_networks.py` made with it. */
interface Golden {
  readonly shape: number[];
  readonly values: readonly number[];
  readonly expected: Readonly<Record<string, readonly number[]>>;
}

const folder = join(import.meta.dirname, "legacy");
const { shape, values, expected }: Golden = JSON.parse(readFileSync(join(folder, "expected.json"), "utf8"));
const batch = { shape, values: Float32Array.from(values) };

describe("networks that Keras 2 saved", () => {
  it.each(Object.entries(expected))(
    "%s: predicts the same, with pixels as they are",
    async (name, output) => {
      const graph = await readH5File(readFileSync(join(folder, `${name}.h5`)), name);
      expect(ownScaling(graph)).toEqual({ kind: "from 0 to 255" });
      expect((await runConverted(graph, batch)).values).toBeWithin(output, FLOAT32_TOLERANCE);
      const inTfjs = await predictTfjs(toTfjsArtifacts(graph), batch);
      expect(inTfjs.values).toBeWithin(output, FLOAT32_TOLERANCE);
    },
  );
});
