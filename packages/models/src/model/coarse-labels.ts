import { OTHER } from "@coarse/core/internal";
import type { CoarseOutputs } from "../model.ts";

/**
 * What the outputs of a coarse model are called, in their order: its groups; with the rule `argmax` or with `other`, `other` follows.
 *
 * @param coarse - What its outputs mean.
 * @returns As many labels as there are outputs.
 */
export function coarseLabels({ groups, rule, other }: CoarseOutputs): readonly string[] {
  return [...groups.map(({ name }) => name), ...(other || rule === "argmax" ? [OTHER] : [])];
}
