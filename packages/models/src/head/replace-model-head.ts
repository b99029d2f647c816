import type { Head } from "@coarse/core";
import type { CoarseOutputs, Model } from "../model.ts";
import { withHead } from "./graph-head.ts";

/**
 * The coarse model: `head` `[F, G]` in place of the fine one, a softmax over its `G` outputs, and what these mean.
 * Throws a `RangeError` where head, groups and model don't fit together.
 */
export function replaceModelHead(model: Model, head: Head, coarse: CoarseOutputs): Model {
  if (coarse.groups.length !== head.classCount)
    throw new RangeError(
      `Expected a group for each of ${head.classCount} columns, but got ${coarse.groups.length}`,
    );
  return { ...model, head, graph: withHead(model.graph, head), coarse };
}
