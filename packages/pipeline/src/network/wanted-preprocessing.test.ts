import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PreprocessingFormatError, scalings } from "@coarse/core";
import { afterAll, describe, expect, it } from "vitest";
import { UnreadablePreprocessingError } from "../errors.ts";
import type { PreprocessingOptions } from "../options.ts";
import { wantedPreprocessing } from "./wanted-preprocessing.ts";

const folder = mkdtempSync(join(tmpdir(), "coarse-wanted-"));
afterAll(() => rmSync(folder, { recursive: true }));

const wanted = (options: PreprocessingOptions) => wantedPreprocessing(options, { folder });

describe("wantedPreprocessing", () => {
  it("is nothing where nothing is asked for", async () => expect(await wanted({})).toBeUndefined());

  it("is a name, parts, or a file beside whoever asks, and single parts before it", async () => {
    expect(await wanted({ preprocessing: "torch" })).toEqual(scalings.torch);
    expect(await wanted({ preprocessing: { rescale: 1 }, mean: [1, 2, 3] })).toEqual({
      ...{ rescale: 1, mean: [1, 2, 3] },
    });
    writeFileSync(join(folder, "p.json"), JSON.stringify({ rescale: 1, resize: { mode: "pad" } }));
    expect(await wanted({ preprocessing: "p.json", dct: "accurate", antialias: true })).toEqual({
      ...{ rescale: 1, decode: "accurate-dct", resize: { mode: "pad", antialias: true } },
    });
  });

  it("takes Keras's switches as ways to resize", async () => {
    expect(await wanted({ cropToAspectRatio: true })).toEqual({ resize: { mode: "crop" } });
    expect(await wanted({ padToAspectRatio: true, interpolation: "area" })).toEqual({
      resize: { mode: "pad", interpolation: "area" },
    });
  });

  it("forgets the sizes of a whole that is resized in another way", async () => {
    const preprocessing = { resize: { mode: "shortest-edge", size: 256, antialias: true } } as const;
    expect(await wanted({ preprocessing, resize: { mode: "stretch" } })).toEqual({
      resize: { mode: "stretch", antialias: true },
    });
    expect(await wanted({ preprocessing, cropPct: 0.5 })).toEqual({
      ...{ cropPct: 0.5, resize: { mode: "shortest-edge", antialias: true } },
    });
  });

  it("refuses what is neither a name nor a file that describes it", async () => {
    await expect(wanted({ preprocessing: "keras" })).rejects.toThrow(UnreadablePreprocessingError);
    await expect(wanted({ preprocessing: "no.json" })).rejects.toThrow(
      "Can't read the preprocessing in no.json",
    );
    writeFileSync(join(folder, "q.json"), "{");
    await expect(wanted({ preprocessing: "q.json" })).rejects.toThrow(UnreadablePreprocessingError);
    writeFileSync(join(folder, "r.json"), '{"hue": "rgb"}');
    await expect(wanted({ preprocessing: "r.json" })).rejects.toThrow(PreprocessingFormatError);
  });
});
