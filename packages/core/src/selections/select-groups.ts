import type { Taxonomy } from "@coarse/taxonomy";
import {
  MemberCountError,
  SeedCountError,
  SeedOutOfRangeError,
  SelectionNeedsHeadError,
  UnknownSelectionError,
  UnusedSeedsError,
} from "../errors/selection-errors.ts";
import { checkOverlap } from "../groups/check-groups.ts";
import { ascending } from "../groups/combine-terms.ts";
import type { Group, Head, Selection } from "../types.ts";
import { nearestByHeadCosine, nearestByPath } from "./nearest.ts";

/** How the members of groups are chosen, and from what. */
export interface SelectionOptions {
  /** `hyponyms`: the groups as they are; the other two: the `k` classes most similar to each group's seed. */
  readonly select?: Selection;
  /** One class index for each group, in the order of the groups. */
  readonly seedClasses?: readonly number[];
  /** Classes per group, the seed among them. */
  readonly k?: number;
}

/** The ways of choosing members, by the name the command gives them. */
export const selections: readonly Selection[] = ["hyponyms", "head-cosine", "path-similarity"];

/**
 * The selection of a name that came from outside.
 *
 * @param name - As somebody typed it.
 * @returns The selection.
 * @throws {UnknownSelectionError} with the names there are
 */
export function findSelection(name: string): Selection {
  const selection = selections.find((known) => known === name);
  if (!selection) throw new UnknownSelectionError(name, selections);
  return selection;
}

/**
 * The same groups with their members chosen by `select`: unchanged for `hyponyms` (default), else the `k` classes
 * most similar to the seed of the group, by kernel columns (`head-cosine`) or by WordNet paths (`path-similarity`).
 *
 * @param groups - By their hyponyms.
 * @param options - How to select, with `head` `[F, C]` and `taxonomy`.
 * @returns As many groups, in the same order.
 * @throws {UnusedSeedsError} for seeds or `k` with `hyponyms`
 * @throws {SelectionNeedsHeadError} for `head-cosine` of a network without a linear layer at its end
 * @throws {SeedCountError} {@linkcode SeedOutOfRangeError} {@linkcode MemberCountError}
 * @throws {OverlappingGroupsError} where two groups get the same class
 * @example
 * ```ts
 * import assert from "node:assert/strict";
 * import { loadTaxonomy, parseGroups, selectGroups } from "@coarse/core";
 *
 * const taxonomy = await loadTaxonomy("imagenet-1k");
 * const head = { kernel: new Float32Array(1000), bias: new Float32Array(1000), featureCount: 1, classCount: 1000 };
 * const [cat] = selectGroups(parseGroups("cat", taxonomy), {
 *   select: "path-similarity",
 *   ...{ seedClasses: [281], k: 2, head, taxonomy },
 * });
 * assert.deepEqual(cat?.classIndices, [281, 282]);
 * ```
 */
export function selectGroups(
  groups: readonly Group[],
  options: SelectionOptions & { readonly head: Head; readonly taxonomy: Taxonomy },
): readonly Group[] {
  const { select = "hyponyms", seedClasses = [], k, head, taxonomy } = options;
  if (select === "hyponyms") {
    if (seedClasses.length > 0 || k !== undefined) throw new UnusedSeedsError();
    return groups;
  }
  if (select === "head-cosine" && head.isIdentity) throw new SelectionNeedsHeadError(select);
  const count = checkMemberCount(k, head.classCount);
  checkSeeds(seedClasses, groups, head.classCount);
  const selected = seedClasses.map((seed, position) => {
    const members =
      select === "head-cosine"
        ? nearestByHeadCosine(head, { seed, k: count })
        : nearestByPath(taxonomy, { seed, k: count });
    return { name: "", ...groups[position], classIndices: ascending(members) };
  });
  checkOverlap(selected, taxonomy, () => "choose other seeds or a smaller k");
  return selected;
}

function checkSeeds(seeds: readonly number[], groups: readonly Group[], classCount: number): void {
  if (seeds.length !== groups.length)
    throw new SeedCountError(
      seeds.length,
      groups.map((group) => group.name),
    );
  for (const seed of seeds)
    if (!Number.isInteger(seed) || seed < 0 || seed >= classCount)
      throw new SeedOutOfRangeError(seed, classCount);
}

function checkMemberCount(k: number | undefined, classCount: number): number {
  if (k === undefined || !Number.isInteger(k) || k < 1 || k > classCount)
    throw new MemberCountError(k, classCount);
  return k;
}
