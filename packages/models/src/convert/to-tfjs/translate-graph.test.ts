import { describe, expect, it } from "vitest";
import { UnsupportedLayerError } from "../../errors.ts";
import { toTfjsArtifacts } from "../../formats/tfjs/tfjs-artifacts.ts";
import { layerGraph, runConverted } from "../../testing/onnx/layer-case.ts";
import { seededNumbers, seededWeight } from "../../testing/onnx/numbers.ts";
import { predictTfjs } from "../../testing/predict-tfjs.ts";
import type { Layer } from "../../types.ts";

type Case = Pick<Layer, "className"> & Partial<Layer>;

const activation = (name: string): Case => ({ className: "Activation", config: { activation: name } });
const positive = { low: 0.2, high: 2 };

/** What TensorFlow.js has not, or has otherwise. The conversion to ONNX, which is held to Keras, is the oracle. */
const cases: readonly [string, ...Case[]][] = [
  [
    "Normalization with learned statistics",
    {
      className: "Normalization",
      weights: [
        seededWeight("mean", [4]),
        seededWeight("variance", [4], positive),
        seededWeight("count", []),
      ],
    },
  ],
  [
    "Normalization with given statistics",
    { className: "Normalization", config: { mean: [[1, 2, 3, 4]], variance: [4, 9, 1, 2] } },
  ],
  ["Normalization by one mean", { className: "Normalization", config: { mean: 3, variance: 4 } }],
  ["Rescaling by numbers", { className: "Rescaling", config: { scale: 0.5, offset: -1 } }],
  ["Rescaling per channel", { className: "Rescaling", config: { scale: [1, 2, 3, 4], offset: 0.5 } }],
  ["LayerScale", { className: "LayerScale", weights: [seededWeight("gamma", [4])] }],
  [
    "LayerNormalization",
    {
      className: "LayerNormalization",
      config: { axis: -1, epsilon: 1e-6 },
      weights: [seededWeight("gamma", [4]), seededWeight("beta", [4])],
    },
  ],
  [
    "a convolution with one group per channel, two filters each, and an activation",
    {
      className: "Conv2D",
      config: { filters: 8, kernel_size: [3, 3], groups: 4, padding: "same", activation: "hard_silu" },
      weights: [seededWeight("kernel", [3, 3, 1, 8]), seededWeight("bias", [8])],
    },
  ],
  [
    "Dense with an activation, on pixels",
    {
      className: "Dense",
      config: { units: 5, activation: "gelu" },
      weights: [seededWeight("kernel", [4, 5]), seededWeight("bias", [5])],
    },
  ],
  ...["silu", "swish", "gelu", "hard_sigmoid", "hard_silu", "hard_swish"].map((name): [string, Case] => [
    name,
    activation(name),
  ]),
  ["global pooling to one pixel", { className: "GlobalAveragePooling2D", config: { keepdims: true } }],
  [
    "a gate of squeeze and excitation, whose channels go by joined branches",
    { ...activation("tanh"), name: "tanh" },
    { className: "Concatenate", name: "both", config: { axis: -1 }, inputs: ["images", "tanh"] },
    { className: "GlobalAveragePooling2D", name: "mean", config: { keepdims: true } },
    {
      className: "Conv2D",
      config: { filters: 8, kernel_size: [1, 1], activation: "hard_sigmoid" },
      weights: [seededWeight("kernel", [1, 1, 8, 8]), seededWeight("bias", [8])],
      name: "gate",
    },
    { className: "Multiply", inputs: ["both", "gate"] },
  ],
  ["StochasticDepth", { className: "StochasticDepth", config: { drop_path_rate: 0.5 } }],
  ["LeakyReLU of Keras 3", { className: "LeakyReLU", config: { negative_slope: 0.1 } }],
  ["ELU", { className: "ELU", config: { alpha: 1 } }],
  [
    "Subtract",
    { ...activation("tanh"), name: "tanh" },
    { className: "Subtract", inputs: ["images", "tanh"] },
  ],
];

describe("translateGraph, by toTfjsArtifacts", () => {
  it.each(cases)("%s", async (_, ...layers) => {
    const graph = layerGraph([3, 5, 4], layers);
    const images = seededNumbers([2, 3, 5, 4], { seed: 7, low: -5, high: 8 });
    const actual = await predictTfjs(toTfjsArtifacts(graph), images);
    const expected = await runConverted(graph, images);
    expect(actual.shape).toEqual(expected.shape);
    expect(actual.values).toBeWithin(expected.values, 1e-5);
  });

  it("keeps to names that are not taken", () => {
    const graph = layerGraph(
      [3, 5, 4],
      [
        { ...activation("relu"), name: "gate_line" },
        { ...activation("hard_sigmoid"), name: "gate" },
      ],
    );
    const names = JSON.stringify(toTfjsArtifacts(graph).modelTopology);
    expect(names).toContain("gate_line_1");
  });

  it("names layer and other engine where there is nothing to translate to", () => {
    const groups = {
      className: "Conv2D",
      config: { filters: 4, kernel_size: [1, 1], groups: 2 },
      weights: [seededWeight("kernel", [1, 1, 2, 4])],
    };
    const refused = () => toTfjsArtifacts(layerGraph([3, 5, 4], [groups]));
    expect(refused).toThrow(UnsupportedLayerError);
    expect(refused).toThrow(/^Layer layer_0 of class Conv2D .* 2 groups; use the engine onnxruntime/);
  });
});
