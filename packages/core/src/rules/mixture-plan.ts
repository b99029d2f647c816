import { fineColumn, type MixedColumn, mixColumns } from "../heads/mix-columns.ts";
import type { Group, Head } from "../types.ts";
import type { MixturePlan } from "./rule-plan.ts";

/** The plan of a softmax over the groups' columns, given for each group, that is summed by group. */
export function mixturePlan(head: Head, columns: readonly (readonly MixedColumn[])[]): MixturePlan {
  return {
    kind: "mixture",
    head: mixColumns(head, columns.flat()),
    labelOfColumn: columns.flatMap((own, label) => own.map(() => label)),
    labelCount: columns.length,
  };
}

/** The same with the fine columns themselves; `shift` is added to the biases of a group's. */
export function fineMixturePlan(
  head: Head,
  groups: readonly Group[],
  shift: (group: Group) => number,
): MixturePlan {
  const columns = groups.map((group) =>
    group.classIndices.map((index) => fineColumn(head, index, shift(group))),
  );
  return mixturePlan(head, columns);
}
