import type { Head } from "@coarse/core";
import type { CoarseOutputs, Model } from "../model.ts";
import { withHead } from "./graph-head.ts";

/**
 * The coarse model: `head` `[F, G]` in place of the fine one, a softmax over its `G` outputs, and what these mean.
 *
 * @param model - The fine one.
 * @param head - `[F, G]`, as `averageColumns` of `@coarse/core` makes it.
 * @param coarse - What the outputs mean, which is written into the file.
 * @returns The coarse model.
 * @throws {RangeError} where head, groups and model don't fit together
 * @example
 * ```ts
 * import assert from "node:assert/strict";
 * import { averageColumns, loadTaxonomy, parseGroups } from "@coarse/core";
 * import { readModel, replaceModelHead } from "@coarse/models";
 *
 * const fine = await readModel("tiny.keras");
 * const groups = parseGroups("cat, dog", await loadTaxonomy(fine.labelSet));
 * const head = averageColumns(fine.head, groups);
 * const coarse = replaceModelHead(fine, head, { groups, rule: "head-average" });
 * assert.equal(coarse.head.classCount, 2);
 * ```
 */
export function replaceModelHead(model: Model, head: Head, coarse: CoarseOutputs): Model {
  if (coarse.groups.length !== head.classCount)
    throw new RangeError(
      `Expected a group for each of ${head.classCount} columns, but got ${coarse.groups.length}`,
    );
  return { ...model, head, graph: withHead(model.graph, head), coarse };
}
