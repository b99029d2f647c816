import { describe, expect, it } from "vitest";
import { applications } from "../../generated/applications.generated.ts";
import { weightCounts } from "../../graph/layer-weights.ts";
import { ownScaling } from "../../preprocessing/own-scaling.ts";
import { recognizePreprocessing } from "../../preprocessing/recognize-preprocessing.ts";
import { applicationTopology } from "./application-topology.ts";

const all = Object.values(applications);

describe("applicationTopology", () => {
  it.each(all)(
    "$name: says itself how its pixels are scaled, by its name and by its layers",
    async (found) => {
      const { name, layers, output } = await applicationTopology(found, "");
      const graph = {
        kind: "layers" as const,
        name,
        output,
        layers: layers.map((layer) => ({ ...layer, weights: [] })),
      };
      const names = { layers: layers.map((layer) => layer.name) };
      const expected = { preprocessing: found.preprocessing };
      expect(recognizePreprocessing({ ...names, models: [name] }, ownScaling(graph))).toMatchObject(expected);
      expect(recognizePreprocessing({ ...names, models: [] }, ownScaling(graph))).toMatchObject(expected);
    },
  );

  it.each(all)("$name: only classes whose weights are known have parameters", async (found) => {
    const { layers } = await applicationTopology(found, "");
    const withWeights = layers.filter((layer) => {
      const { trained, statistics } = weightCounts(layer);
      return trained + statistics > 0;
    });
    expect(new Set(withWeights.map(({ className }) => className)).has("BatchNormalization")).toBe(
      !/^(VGG|ConvNeXt)/.test(found.name),
    );
    expect(withWeights.length).toBeGreaterThan(15);
  });
});
