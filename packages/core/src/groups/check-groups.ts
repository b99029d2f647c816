import type { Taxonomy } from "@coarse/taxonomy";
import { DuplicateGroupNameError, NoGroupsError, OverlappingGroupsError } from "../errors/group-errors.ts";
import type { Group } from "../types.ts";
import { describeClasses } from "./describe-classes.ts";
import { isKnownTerm } from "./resolve-term.ts";

/**
 * Checks what groups must be to each other: at least one, names that differ, no class in two of them.
 *
 * @throws {NoGroupsError} {@linkcode DuplicateGroupNameError} {@linkcode OverlappingGroupsError}
 */
export function checkGroups(groups: readonly Group[], taxonomy: Taxonomy): void {
  if (groups.length === 0) throw new NoGroupsError();
  checkNames(groups);
  checkOverlap(groups, taxonomy, (a, b) => overlapRemedy(a, b, taxonomy));
}

/**
 * Checks that no class lies in two groups. `remedy` tells what to do about the first pair that overlaps.
 *
 * @throws {OverlappingGroupsError}
 */
export function checkOverlap(
  groups: readonly Group[],
  taxonomy: Taxonomy,
  remedy: (a: Group, b: Group) => string,
): void {
  const ownerOf = new Map<number, Group>();
  for (const group of groups)
    for (const index of group.classIndices) {
      const owner = ownerOf.get(index);
      if (owner) throw overlap(owner, group, { taxonomy, remedy: remedy(owner, group) });
      ownerOf.set(index, group);
    }
}

/** What of a name counts when names are compared: not its case, nor what stands between its words. */
export function comparedName(name: string): string {
  return name
    .toLowerCase()
    .replace(/[\s_-]+/g, " ")
    .trim();
}

function checkNames(groups: readonly Group[]): void {
  const seen = new Set<string>();
  for (const { name } of groups) {
    const key = comparedName(name);
    if (seen.has(key)) throw new DuplicateGroupNameError(name);
    seen.add(key);
  }
}

function overlap(a: Group, b: Group, about: { taxonomy: Taxonomy; remedy: string }): OverlappingGroupsError {
  const inB = new Set(b.classIndices);
  const classIndices = a.classIndices.filter((index) => inB.has(index));
  return new OverlappingGroupsError([a.name, b.name], {
    classIndices,
    described: describeClasses(classIndices, about.taxonomy),
    remedy: about.remedy,
  });
}

/** Names of unnamed groups are terms, so the larger one can be written without the smaller: `NAME=animal-dog`. */
function overlapRemedy(a: Group, b: Group, taxonomy: Taxonomy): string {
  const [smaller, larger] = a.classIndices.length < b.classIndices.length ? [a, b] : [b, a];
  if (smaller.classIndices.length === larger.classIndices.length) return "leave one of the two out";
  if (!isKnownTerm(smaller.name, taxonomy) || !isKnownTerm(larger.name, taxonomy))
    return "take these classes away from one of the two with -";
  return `take one from the other, as in NAME=${larger.name}-${smaller.name}`;
}
