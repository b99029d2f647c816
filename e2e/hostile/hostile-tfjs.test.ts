import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { Json } from "@coarse/models";
import { describeWithTfjsNode } from "@coarse/testing";
import { afterAll, beforeAll, describe, it } from "vitest";
import { expectRefused } from "./expect-refused.ts";
import { type Path, readJson, SHARD, tinyForms, withValue, write } from "./tiny-forms.ts";

const scratch = mkdtempSync(join(tmpdir(), "coarse-hostile-tfjs-"));
afterAll(() => rmSync(scratch, { recursive: true }));

let model: Json;
let weights: Buffer;
beforeAll(async () => {
  const { tfjs } = await tinyForms(scratch);
  model = readJson(tfjs);
  weights = readFileSync(join(dirname(tfjs), SHARD));
});

/** The small model with values of its `model.json` replaced, in a folder of its own. */
function edited(
  name: string,
  edits: readonly (readonly [Path, Json])[],
  bytes: Uint8Array = weights,
): string {
  const json = edits.reduce((before, [path, value]) => withValue(before, path, value), model);
  write(join(scratch, name, SHARD), bytes);
  return write(join(scratch, name, "model.json"), JSON.stringify(json));
}

const NAMES = ["image", "conv", "conv_bn", "conv_relu", "depthwise", "depthwise_bn", "add", "features"];
const LAYERS: Path = ["modelTopology", "config", "layers"];
const layer = (name: string, ...path: Path): Path => [...LAYERS, NAMES.indexOf(name), ...path];
const config = (name: string, key: string) => layer(name, "config", key);
const reads = (name: string, others: readonly string[]): readonly [Path, Json] => [
  layer(name, "inbound_nodes"),
  [others.map((other) => [other, 0, 0, {}])],
];
const entry = (className: string, name: string, input: string): Json => ({
  class_name: className,
  config: { name },
  name,
  inbound_nodes: [[[input, 0, 0, {}]]],
});

const MANIFEST: Path = ["weightsManifest", 0];
const ENTRIES: Path = [...MANIFEST, "weights"];
const padded = (pixels: number): readonly (readonly [Path, Json])[] => [
  [layer("conv_relu", "class_name"), "ZeroPadding2D"],
  [
    layer("conv_relu", "config"),
    {
      name: "conv_relu",
      padding: [
        [pixels, 0],
        [0, pixels],
      ],
    },
  ],
];
const chain = Array.from({ length: 40_000 }, (_, i) => entry("ReLU", `r${i}`, i ? `r${i - 1}` : "image"));
const red = "\u001b[31mred\n".repeat(200_000);

describe("coarse classify: TensorFlow.js models", () => {
  it.each<[string, readonly (readonly [Path, Json])[], RegExp]>([
    ["shards elsewhere", [[[...MANIFEST, "paths"], [`../tiny/${SHARD}`]]], /lies outside/],
    ["a shard 100,000 times over", [[[...MANIFEST, "paths"], Array(100_000).fill(SHARD)]], /twice/],
    [
      "200,000 weights of nothing",
      [[ENTRIES, Array(200_000).fill({ name: "conv/a", shape: [0], dtype: "float32" })]],
      /shards hold/,
    ],
    [
      "weights of any size",
      [
        [
          [...ENTRIES, 0, "shape"],
          [2 ** 52, 2 ** 52, 2 ** 52, 8],
        ],
      ],
      /claim .*numbers/,
    ],
    [
      "weights of the wrong shape",
      [
        [
          [...ENTRIES, 0, "shape"],
          [8, 3, 3, 3],
        ],
      ],
      /has shape \[8,3,3,3\]/,
    ],
    ["layers in a circle", [reads("conv_relu", ["add"])], /depends on itself/],
    ["a layer with 200,000 inputs", [reads("add", Array(200_000).fill("conv_relu"))], /200000 inputs/],
    ["40,000 layers", [[LAYERS, chain]], /more than any network/],
    [
      "images of 10⁹ × 10⁹ pixels",
      [[config("image", "batch_input_shape"), [null, 1e9, 1e9, 3]]],
      /1000000000/,
    ],
    ["20,000 pixels of padding", padded(20_000), /its output of shape/],
    ["strides of nothing", [[config("conv", "strides"), [0, 0]]], /strides/],
    ["a variance below zero", [[config("conv_bn", "epsilon"), -100]], /scores are not numbers/],
    [
      "axes that do not fit",
      [[layer("add", "class_name"), "Concatenate"]],
      /is for \d+ channels, but it gets/,
    ],
    [
      "a name of megabytes that colors the terminal",
      [[["modelTopology", "config", "output_layers"], [[red, 0, 0]]]],
      /its layer .*red/,
    ],
  ])("with %s", (name, edits, reason) => expectRefused(edited(name, edits), reason));

  it("with weights that are NaN", () => {
    const broken = Buffer.from(weights);
    broken.writeFloatLE(Number.NaN, 0);
    return expectRefused(edited("NaN", [], broken), /weight kernel of layer conv holds NaN/);
  });

  it("with JSON that never ends its lists", () =>
    expectRefused(write(join(scratch, "open/model.json"), `{"modelTopology":${"[".repeat(1e7)}`), /nested/));
});

describeWithTfjsNode("coarse classify: TensorFlow.js models, in TensorFlow", () => {
  it.each<[string, readonly (readonly [Path, Json])[], RegExp]>([
    ["20,000 pixels of padding", padded(20_000), /fills the memory/],
    ["shapes that do not fit", [[config("depthwise", "strides"), [2, 2]]], /tfjs-node refuses it/],
  ])("with %s", (name, edits, reason) =>
    expectRefused(edited(`tf-${name}`, edits), reason, ["--engine", "tfjs-node"]),
  );
});
