import type { Taxonomy } from "@coarse/taxonomy";
import { ClassIndexOutOfRangeError, EmptyGroupError, GroupsFormatError } from "../errors/group-errors.ts";
import type { Group } from "../types.ts";
import { checkGroups } from "./check-groups.ts";
import { ascending } from "./combine-terms.ts";
import { parseGroup, parseNamedGroup } from "./parse-groups.ts";
import type { TermOptions } from "./resolve-term.ts";

/**
 * Reads groups from a JSON value: an object of name → `TERM+TERM-TERM…` or name → list of class indices,
 * `{"cat": "cat", "pet": "dog+cat", "feline": [281, 282]}`, or a list of groups as the language has them,
 * `["cat", "pet=dog+cat"]`.
 *
 * @param value - As `JSON.parse` gives it.
 * @param taxonomy - Of the classifier's label set.
 * @param options - What else words may mean.
 * @returns The groups in their order.
 * @throws {GroupsFormatError} for any other value
 * @throws {CoarseInputError} as {@linkcode parseGroups} does
 */
export function parseGroupsJson(
  value: unknown,
  taxonomy: Taxonomy,
  options: TermOptions = {},
): readonly Group[] {
  const groups = Array.isArray(value)
    ? value.map((text: unknown) => groupOfText(text, { taxonomy, ...options }))
    : groupsOfObject(value, { taxonomy, ...options });
  checkGroups(groups, taxonomy);
  return groups;
}

type Reading = TermOptions & { readonly taxonomy: Taxonomy };

function groupOfText(text: unknown, reading: Reading): Group {
  if (typeof text !== "string") throw new GroupsFormatError();
  return parseGroup(text.trim(), reading.taxonomy, reading);
}

function groupsOfObject(value: unknown, reading: Reading): readonly Group[] {
  if (typeof value !== "object" || value === null) throw new GroupsFormatError();
  return Object.entries(value).map(([name, members]: [string, unknown]) => {
    if (typeof members === "string") return parseNamedGroup(name, members, reading);
    if (Array.isArray(members) && members.every((index) => typeof index === "number"))
      return groupOfIndices(name, members, reading.taxonomy.classes.length);
    throw new GroupsFormatError(name);
  });
}

/**
 * A group of class indices in any order, duplicates allowed.
 *
 * @throws {EmptyGroupError} {@linkcode ClassIndexOutOfRangeError}
 */
export function groupOfIndices(name: string, indices: readonly number[], classCount: number): Group {
  if (indices.length === 0) throw new EmptyGroupError(name);
  const stray = indices.find((index) => !Number.isInteger(index) || index < 0 || index >= classCount);
  if (stray !== undefined) throw new ClassIndexOutOfRangeError(stray, classCount);
  return { name, classIndices: ascending(indices) };
}
