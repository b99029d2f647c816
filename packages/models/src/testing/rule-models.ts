import { type Head, plainPreprocessing, prepareRule, type Rule, rules } from "@coarse/core";
import type { OnnxGraph } from "../formats/onnx/onnx-graph.ts";
import { findHead } from "../head/layers/find-head.ts";
import { withRulePlan } from "../head/with-rule-plan.ts";
import type { CoarseOutputs, Model } from "../model.ts";
import type { LayerGraph } from "../types.ts";
import { layer } from "./graph.ts";
import { type Numbers, seededNumbers, seededWeight } from "./onnx/numbers.ts";
import { logitsOf, softmaxOf } from "./onnx/onnx-models.ts";

/** Classes of the small networks below. */
const CLASSES = 14;
/** A batch for them. */
export const IMAGES: Numbers = seededNumbers([3, 4, 4, 3], { seed: 9, low: -4, high: 4 });

const GROUPS = [
  { name: "many", classIndices: [0, 2, 5, 6, 9, 11, 13] },
  { name: "one", classIndices: [3] },
  { name: "some", classIndices: [1, 4, 12] },
];

/** All rules, of those with a parameter one each. */
export const RULES: readonly Rule[] = [
  ...Object.values(rules).map(({ name }) => name),
  "prototypes:3",
  "low-rank:2",
  "weighted:0.5",
];

/** What can be added to a rule; a temperature is left out for `argmax`. */
export const ADDITIONS: Readonly<Record<string, Pick<CoarseOutputs, "temperature" | "other" | "fine">>> = {
  "as it is": {},
  "with a temperature of 2.5": { temperature: 2.5 },
  "with other": { other: { threshold: 0.5 } },
  "with other and a temperature of 0.4": { other: { threshold: 0.5 }, temperature: 0.4 },
  "with the fine classes": { fine: true },
};

/** A coarse model and what it must give for {@link IMAGES}. */
export interface RuleModel {
  readonly graph: LayerGraph;
  readonly model: Model;
  /** Of each output the numbers, row by row. */
  readonly outputs: readonly ArrayLike<number>[];
  readonly labels: readonly string[];
}

/** A coarse model of a small network whose head is of one of two forms. */
export function ruleModel(
  form: "Dense" | "Conv2D",
  { rule, ...coarse }: Omit<CoarseOutputs, "groups">,
): RuleModel {
  const graph = networkWith(form);
  const { head } = findHead(graph);
  const logits = logitsOf(features(), head);
  const { temperature, ...additions } = coarse;
  const calibrated = temperature !== undefined && rule !== "argmax" ? { temperature } : {};
  const prepared = prepareRule(rule, { head, groups: GROUPS, ...additions, ...calibrated });
  const activations = { features: new Float32Array(), logits: Float32Array.from(logits), count: 3 };
  const model = withRulePlan(modelOf(graph, head), prepared.plan(), {
    ...{ groups: GROUPS, rule, ...additions, ...calibrated },
  });
  if (model.graph.kind !== "layers") throw new Error("Expected layers");
  return {
    graph: model.graph,
    model,
    labels: prepared.labels,
    outputs: [
      prepared.apply(activations).probabilities,
      ...(coarse.fine ? [softmaxOf(logits, CLASSES)] : []),
    ],
  };
}

/** A model as if it had been read from a file. */
export function modelOf(graph: LayerGraph | OnnxGraph, head: Head): Model {
  const input = { height: 4, width: 4, ...plainPreprocessing("none", { inputSize: [4, 4] }) };
  return { source: "small", format: "keras", labelSet: "imagenet-1k", input, head, graph };
}

/** Images, averaged, and a head with a softmax of its own, or a convolution with none. */
function networkWith(form: "Dense" | "Conv2D"): LayerGraph {
  const images = { batch_input_shape: [null, 4, 4, 3], dtype: "float32" };
  const start = [
    layer("InputLayer", "images", { config: images }),
    layer("GlobalAveragePooling2D", "pool", { inputs: ["images"] }),
  ];
  const kernel = seededWeight("kernel", [3, CLASSES], { low: -4, high: 4 });
  const bias = seededWeight("bias", [CLASSES]);
  const ends = {
    Dense: [
      layer("Dense", "predictions", {
        config: { units: CLASSES, activation: "softmax", use_bias: true },
        inputs: ["pool"],
        weights: [kernel, bias],
      }),
    ],
    Conv2D: [
      layer("Reshape", "pixel", { config: { target_shape: [1, 1, 3] }, inputs: ["pool"] }),
      layer("Conv2D", "scores", {
        config: { filters: CLASSES, kernel_size: [1, 1], activation: "linear", use_bias: true },
        inputs: ["pixel"],
        weights: [{ ...kernel, shape: [1, 1, 3, CLASSES] }, bias],
      }),
      layer("Reshape", "flat", { config: { target_shape: [CLASSES] }, inputs: ["scores"] }),
    ],
  };
  const layers = [...start, ...ends[form]];
  return { kind: "layers", name: "small", output: layers.at(-1)?.name ?? "", layers };
}

/** Means of the channels, `[3, 3]`: what both heads read. */
function features(): number[] {
  return Array.from({ length: 9 }, (_, cell) => {
    const channel = cell % 3;
    const start = (cell - channel) * 16;
    let sum = 0;
    for (let pixel = 0; pixel < 16; pixel++) sum += IMAGES.values[start + pixel * 3 + channel] ?? 0;
    return sum / 16;
  });
}
