import type { Group, Head, Rule } from "@coarse/core";
import type { OnnxGraph } from "./formats/onnx/onnx-graph.ts";
import type { TfGraph } from "./formats/tf-graph/tf-graph.ts";
import type { OutputKind } from "./head/scores/output-kind.ts";
import type { LayerGraph, ModelInput } from "./types.ts";

/** The file formats that can be read. */
export type ModelFormat = "keras" | "h5" | "tfjs-layers" | "tfjs-graph" | "onnx";

/** A classifier file that was read: its graph, its head, and what its input and outputs mean. */
export interface Model {
  /** The path or name it was read from. */
  readonly source: string;
  readonly format: ModelFormat;
  /**
   * Name of the label set its outputs follow, or, with `coarse`, that its groups' class indices are of: `imagenet-1k`; `own`
   * for labels of its own.
   */
  readonly labelSet: string;
  /** The labels of its own, in the order of the class indices; `#0`, `#1` … where nothing tells them. */
  readonly labels?: readonly string[];
  /** Synset of each of these labels, by name or wnid, where it is known. */
  readonly synsets?: readonly (string | undefined)[];
  /** Who says what its outputs mean: `option`, `metadata`, a file's name, `name` of the network, `outputs` for their number, or `nothing`. */
  readonly labelsFrom?: string;
  readonly input: ModelInput;
  /** The last linear layer, or what stands for it where there is none; of a coarse model that was read from a file the identity, for logarithms of probabilities. */
  readonly head: Head;
  /** What its outputs say of the classes, as its graph shows. */
  readonly outputs?: OutputKind;
  /** Where `head` is the identity, for want of a linear layer: what the scores come from, for people. */
  readonly endsIn?: string;
  readonly graph: LayerGraph | TfGraph | OnnxGraph;
  /** Present where the file's first output stands for no class, and was left out: `head` and `graph` go without it. */
  readonly dropped?: "background";
  /** Present where it was rounded to 8 bits here. */
  readonly int8?: Int8Calibration;
  /** Present where the outputs are groups of classes. */
  readonly coarse?: CoarseOutputs;
}

/** How near a model that was rounded to 8 bits comes to the one it was made of. */
export interface Int8Calibration {
  /** Photos that the ranges of its numbers were found on. */
  readonly images: number;
  /** Those of them that both give the same likeliest class. */
  readonly sameAnswers: number;
}

/** What the outputs of a coarse model mean. */
export interface CoarseOutputs {
  /** One for each output, in order; one more output, `other`, follows with `other` or the rule `argmax`. */
  readonly groups: readonly Group[];
  /** How the head was made of the fine one. */
  readonly rule: Rule;
  /** What the rule's probabilities were calibrated by; 1 if not given. It is in the weights already. */
  readonly temperature?: number;
  /** Present where the last output is whatever lies outside the groups. */
  readonly other?: OtherOutput;
  /** Present where the probabilities of the fine classes are a second output. */
  readonly fine?: true;
}

/** What is to be known about the output `other`. */
export interface OtherOutput {
  /** The answer is `other` where the groups' total probability, 1 minus this output, is below it. */
  readonly threshold: number;
}
