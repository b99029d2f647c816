import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describeWithReference } from "@coarse/testing";
import { describe, expect, it } from "vitest";
import { askKeras } from "./ask-keras.ts";
import { emitFiles } from "./emit.ts";
import { generatedFolder } from "./project-paths.ts";

/** The quickest of each way in which Keras builds its networks: with files of its own, hashes or none, models in models, operations. */
const asked = ["ConvNeXtTiny", "EfficientNetB0", "MobileNet", "MobileNetV2", "MobileNetV3Small", "VGG16"];

describe("emitFiles: the generated table of Keras Applications", () => {
  it("holds no more than 400 kB with all topologies", () => {
    const table = readFileSync(join(generatedFolder, "applications.generated.ts"), "utf8");
    const paths = [...table.matchAll(/import\("\.\/(topologies\/[^"]+)"\)/g)].map((match) => match[1] ?? "");
    expect(paths.length).toBeGreaterThan(35);
    const lengths = paths.map((path) => readFileSync(join(generatedFolder, path)).length);
    expect(lengths.reduce((sum, length) => sum + length, table.length)).toBeLessThan(400_000);
  });
});

describeWithReference("askKeras: the pinned Keras", () => {
  it("still says what was generated", () => {
    const answer = askKeras(asked);
    const files = emitFiles(answer);
    for (const [path, text] of files)
      if (path.startsWith("topologies/"))
        expect(readFileSync(join(generatedFolder, path), "utf8"), path).toBe(text);
    const table = readFileSync(join(generatedFolder, "applications.generated.ts"), "utf8");
    const entries = (files.get("applications.generated.ts") ?? "").match(/^ {2}\w+: \{\n[\s\S]*?^ {2}\},$/gm);
    expect(entries).toHaveLength(asked.length);
    for (const entry of entries ?? []) expect(table).toContain(entry);
  });
});
