import type { Head } from "@coarse/core";
import type { Model } from "../model.ts";
import { findHead } from "./layers/find-head.ts";
import { replaceHead } from "./layers/replace-head.ts";
import { readOnnxHead } from "./onnx/read-onnx-head.ts";
import { replaceOnnxHead } from "./onnx/replace-onnx-head.ts";
import { findTfGraphHead } from "./tf-graph/find-tf-graph-head.ts";
import { replaceTfGraphHead } from "./tf-graph/replace-tf-graph-head.ts";

/** Kernel and bias of a graph's last linear layer. Throws `UnsupportedHeadError`. */
export function headOf({ graph, source }: Pick<Model, "graph" | "source">): Head {
  if (graph.kind === "layers") return findHead(graph, source).head;
  return graph.kind === "onnx" ? readOnnxHead(graph) : findTfGraphHead(graph).head;
}

/** The same graph with another head, and a softmax over its outputs. Throws `UnsupportedHeadError` or a `RangeError`. */
export function withHead(graph: Model["graph"], head: Head): Model["graph"] {
  if (graph.kind === "layers") return replaceHead(graph, head);
  return graph.kind === "onnx" ? replaceOnnxHead(graph, head) : replaceTfGraphHead(graph, head).graph;
}
