import { OTHER } from "@coarse/core";
import type { CoarseOutputs } from "./model.ts";

/** What the outputs of a coarse model are called, in their order: its groups; with the rule `argmax` also `other`. */
export function coarseLabels({ groups, rule }: CoarseOutputs): readonly string[] {
  return [...groups.map(({ name }) => name), ...(rule === "argmax" ? [OTHER] : [])];
}
