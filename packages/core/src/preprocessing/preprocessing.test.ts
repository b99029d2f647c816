import { describe, expect, it } from "vitest";
import { describePreprocessing } from "./describe-preprocessing.ts";
import {
  ContradictoryPreprocessingError,
  PreprocessingFormatError,
  PreprocessingSizeError,
} from "./errors.ts";
import { parsePreprocessing } from "./parse-preprocessing.ts";
import type { PreprocessingParts } from "./preprocessing.ts";
import {
  type NetworkPixels,
  type PreprocessingSource,
  resolvePreprocessing,
} from "./resolve-preprocessing.ts";
import { isScalingName, scalingNameOf, scalingNames, scalings } from "./shorthands.ts";

const network: NetworkPixels = {
  source: "m.onnx",
  inputSize: [224, 224],
  inputSizeOrigin: "graph",
  layout: "NCHW",
  decode: "accurate-dct",
};

function resolved(sources: readonly PreprocessingSource[], more: Partial<NetworkPixels> = {}) {
  const result = resolvePreprocessing(sources, { ...network, ...more });
  if (!result) throw new Error("Nobody says how pixels are rescaled");
  return result;
}

/** What the user says, then a file beside the model. */
const both = (option: PreprocessingParts, beside: PreprocessingParts): readonly PreprocessingSource[] => [
  { origin: "option", parts: option },
  { origin: "preprocessor_config.json", parts: { ...scalings.torch, ...beside } },
];

describe("scalings", () => {
  it.each(scalingNames)("%s is known by its numbers", (name) => {
    expect(scalingNameOf(scalings[name])).toBe(name);
  });

  it("are the same however they are written", () => {
    const half = [0.5, 0.5, 0.5] as const;
    expect(scalingNameOf({ channels: "rgb", rescale: 1 / 255, mean: half, std: half })).toBe("tf");
    expect(scalingNameOf({ channels: "bgr", rescale: 1 / 255, mean: half, std: half })).toBeUndefined();
    expect(scalingNameOf({ ...scalings.unit, rescale: 1 / 256 })).toBeUndefined();
  });

  it("have no names that objects have", () => expect(isScalingName("toString")).toBe(false));
});

describe("parsePreprocessing", () => {
  it("gives back what it can hold, whole or in part", () => {
    const { preprocessing, origins } = resolved(both({}, {}));
    expect(parsePreprocessing(JSON.parse(JSON.stringify({ ...preprocessing, origins })), "p.json")).toEqual(
      preprocessing,
    );
    expect(parsePreprocessing({ resize: { mode: "pad" } }, "p.json")).toEqual({ resize: { mode: "pad" } });
  });

  it.each([
    [null, "the whole is an object of decode, inputSize,"],
    ["tf", "the whole is an object"],
    [{ sizes: 3 }, "sizes does not exist; there are decode,"],
    [{ resize: { mode: "squash" } }, "resize.mode is one of stretch, shortest-edge, pad, crop"],
    [{ resize: 224 }, "resize is an object of mode, size"],
    [{ inputSize: 224 }, "inputSize is [height, width] in pixels"],
    [{ inputSize: [0, 224] }, "inputSize.0 is at least 1"],
    [{ crop: [1e9, 224] }, "crop.0 is at most 16384"],
    [{ mean: [0.5] }, "mean.1 is three numbers"],
    [{ mean: ["0", 0, 0] }, "mean.0 is three numbers"],
    [{ std: [0.5, 0, 0.5] }, "std.1 is above 0"],
    [{ rescale: 0 }, "rescale is above 0"],
    [{ rescale: "1/255" }, "rescale is a number"],
    [{ cropPct: 1.5 }, "cropPct is at most 1"],
  ])("refuses %j in one line that names the field", (value, reason) => {
    const parse = () => parsePreprocessing(value, "p.json");
    expect(parse).toThrow(PreprocessingFormatError);
    expect(parse).toThrow(`Can't use the preprocessing of p.json: ${reason}`);
  });
});

describe("resolvePreprocessing", () => {
  it("takes each part from the first source that says it", () => {
    const { preprocessing, origins } = resolved(
      both({ mean: [0, 0, 0] }, { resize: { interpolation: "bicubic", antialias: true } }),
    );
    expect(preprocessing).toMatchObject({ ...scalings.torch, mean: [0, 0, 0], decode: "accurate-dct" });
    expect(preprocessing.resize).toEqual({
      ...{ mode: "stretch", size: [224, 224], interpolation: "bicubic", antialias: true },
    });
    expect(origins).toMatchObject({ mean: "option", std: "preprocessor_config.json", decode: "format" });
    expect(origins).toMatchObject({
      "resize.mode": "assumed",
      "resize.antialias": "preprocessor_config.json",
    });
  });

  it("knows nothing where nobody says how pixels are rescaled", () =>
    expect(
      resolvePreprocessing([{ origin: "option", parts: { mean: [1, 1, 1] } }], network),
    ).toBeUndefined());

  it.each([
    [{ cropPct: 0.875 }, {}, "shortest-edge", 256],
    [{ cropPct: 0.95 }, { resize: { mode: "stretch" } }, "stretch", [235, 235]],
    [
      { resize: { mode: "stretch" } },
      { resize: { mode: "shortest-edge", size: 256 } },
      "stretch",
      [224, 224],
    ],
    [{ resize: { mode: "shortest-edge" } }, { resize: { size: [9, 9] } }, "shortest-edge", 224],
    [{ cropPct: 1 }, { resize: { mode: "shortest-edge", size: 256 } }, "shortest-edge", 224],
    [{}, { resize: { mode: "shortest-edge", size: 256 }, inputSize: [224, 224] }, "shortest-edge", 256],
  ] as const)("puts mode and size together: %j before %j", (option, beside, mode, size) => {
    expect(resolved(both(option, beside)).preprocessing.resize).toMatchObject({ mode, size });
  });

  it("refuses what is made for another size, unless that is asked for", () => {
    const beside = { resize: { mode: "shortest-edge", size: 256 }, inputSize: [224, 224] } as const;
    const at = (inputSizeOrigin: string) =>
      resolved(both({}, beside), { inputSize: [288, 288], inputSizeOrigin }).preprocessing.resize;
    expect(() => at("graph")).toThrow(PreprocessingSizeError);
    expect(() => at("graph")).toThrow(
      "preprocessor_config.json makes 224 × 224 pixels, but m.onnx takes 288 × 288",
    );
    expect(at("option")).toMatchObject({ mode: "shortest-edge", size: 329 });
  });

  it("refuses an interpolation that is not to be had", () => {
    const resize = { interpolation: "area", antialias: true } as const;
    expect(() => resolved(both({ resize }, {}))).toThrow(ContradictoryPreprocessingError);
    expect(() => resolved(both({ resize }, {}))).toThrow(
      "There is no area interpolation with antialiasing: choose one of bilinear,",
    );
  });
});

describe("describePreprocessing", () => {
  it("says in one line what is done, and who says so", () => {
    expect(describePreprocessing(resolved(both(scalings.tf, {})))).toBe(
      "224 × 224 (graph), stretched, bilinear (assumed), tf: rgb, x/127.5 − 1 (option), accurate DCT (format)",
    );
    const size256 = { resize: { mode: "shortest-edge", size: 256, antialias: true } } as const;
    expect(describePreprocessing(resolved(both({ rescale: 1, channels: "bgr" }, size256)))).toBe(
      "224 × 224 (graph), shortest edge to 256, center cut out, bilinear with antialiasing (preprocessor_config.json), bgr, (x − [0.485, 0.456, 0.406]) / [0.229, 0.224, 0.225] (option, preprocessor_config.json), accurate DCT (format)",
    );
  });
});
