import type { Group } from "@coarse/core";

/** A group and the classes that stand for it, in the JSON of every command. */
export interface GroupClassesJson {
  readonly name: string;
  /** Absent where the group was put together from several terms or from indices. */
  readonly synset?: string | undefined;
  /** Class indices, ascending. */
  readonly classes: readonly number[];
}

/** Groups as JSON has them. */
export function groupsJson(groups: readonly Group[]): readonly GroupClassesJson[] {
  return groups.map(({ name, synset, classIndices }) => ({ name, synset, classes: classIndices }));
}
