import { describe, expect, it } from "vitest";
import { field, isList } from "../../formats/containers/json.ts";
import { applications, loadPackedTopology } from "../../generated/applications.generated.ts";
import { unpackTopology } from "./unpack-topology.ts";

describe("unpackTopology", () => {
  it.each(Object.values(applications).map(({ name }) => name))("%s", async (name) => {
    const config = field(unpackTopology(await loadPackedTopology[name]()), "config");
    const layers = field(config, "layers");
    if (!isList(layers)) throw new Error("Expected a list of layers");
    expect(field(layers[0], "class_name")).toBe("InputLayer");
    const names = layers.map((layer) => field(layer, "name"));
    expect(field(config, "output_layers")).toEqual([names.at(-1), 0, 0]);
    expect(new Set(names).size).toBe(names.length);
    expect(layers.slice(1).every((layer) => JSON.stringify(layer).includes("keras_history"))).toBe(true);
  });
});
