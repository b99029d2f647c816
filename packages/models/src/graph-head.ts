import type { Head } from "@coarse/core";
import { findHead } from "./layers/head/find-head.ts";
import { replaceHead } from "./layers/head/replace-head.ts";
import type { Model } from "./model.ts";
import { readOnnxHead } from "./onnx/head/read-onnx-head.ts";
import { replaceOnnxHead } from "./onnx/head/replace-onnx-head.ts";

/** Kernel and bias of a graph's last linear layer. Throws `UnsupportedHeadError`. */
export function headOf({ graph, source }: Pick<Model, "graph" | "source">): Head {
  return graph.kind === "layers" ? findHead(graph, source).head : readOnnxHead(graph);
}

/** The same graph with another head, and a softmax over its outputs. Throws `UnsupportedHeadError` or a `RangeError`. */
export function withHead(graph: Model["graph"], head: Head): Model["graph"] {
  return graph.kind === "layers" ? replaceHead(graph, head) : replaceOnnxHead(graph, head);
}
