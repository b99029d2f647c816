import type { Head } from "@coarse/core";
import { UnsupportedFormatError } from "./errors.ts";
import { replaceHead } from "./layers/head/replace-head.ts";
import type { CoarseOutputs, Model } from "./model.ts";

/**
 * The coarse model: `head` `[F, G]` in place of the fine one, a softmax over its `G` outputs, and what these mean.
 * Throws a `RangeError` where head, groups and model don't fit together.
 */
export function replaceModelHead(model: Model, head: Head, coarse: CoarseOutputs): Model {
  if (coarse.groups.length !== head.classCount)
    throw new RangeError(
      `Expected a group for each of ${head.classCount} columns, but got ${coarse.groups.length}`,
    );
  const { graph } = model;
  if (graph.kind === "onnx")
    throw new UnsupportedFormatError(
      model.source,
      "an ONNX graph",
      "give the .keras or .h5 form of the model",
    );
  return { ...model, head, graph: replaceHead(graph, head), coarse };
}
