import type { Head } from "@coarse/core";
import { UnsupportedHeadError } from "../errors.ts";
import type { Model } from "../model.ts";
import type { LayerGraph } from "../types.ts";
import { findHead, type GraphHead } from "./layers/find-head.ts";
import { layersEnd } from "./layers/layers-end.ts";
import { replaceHead } from "./layers/replace-head.ts";
import { onnxEnd } from "./onnx/onnx-end.ts";
import { replaceOnnxHead } from "./onnx/replace-onnx-head.ts";
import { ruleOnLayers } from "./rules/rule-on-layers.ts";
import type { OutputKind } from "./scores/output-kind.ts";
import { findTfGraphHead } from "./tf-graph/find-tf-graph-head.ts";
import { replaceTfGraphHead } from "./tf-graph/replace-tf-graph-head.ts";

/** How a graph ends. */
export interface GraphEnd {
  /** Kernel and bias of its last linear layer; where there is none, `isIdentity`. */
  readonly head: Head;
  readonly outputs: OutputKind;
  /** What the scores come from, for people. */
  readonly found: string;
}

/**
 * How a graph ends: its last linear layer, if it has one, and what its output says of the classes.
 *
 * @throws {NoClassScoresError} for a model that gives no score for each class
 * @throws {UnsupportedHeadError} for a graph model without a linear layer at its end, which its layers may have
 */
export function endOf({ graph, source }: Pick<Model, "graph" | "source">): GraphEnd {
  if (graph.kind === "layers") return layersEnd(graph, source);
  return graph.kind === "onnx" ? onnxEnd(graph) : findTfGraphHead(graph);
}

/** The same graph with another head, and a softmax over its outputs. Throws as {@linkcode endOf}, or a `RangeError`. */
export function withHead(graph: Model["graph"], head: Head): Model["graph"] {
  if (graph.kind === "onnx") return replaceOnnxHead(graph, head);
  if (graph.kind === "tf-graph") return replaceTfGraphHead(graph, head).graph;
  return inPlace(graph)
    ? replaceHead(graph, head)
    : ruleOnLayers(graph, { kind: "linear", head }, { fine: false });
}

/** The head, where it can be replaced in its place. */
function inPlace(graph: LayerGraph): GraphHead | undefined {
  try {
    return findHead(graph);
  } catch (error) {
    if (error instanceof UnsupportedHeadError) return undefined;
    throw error;
  }
}
