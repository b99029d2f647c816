import type { Synset, Taxonomy } from "@coarse/taxonomy";
import { NoClassesBelowError } from "../errors/term-errors.ts";
import type { Group } from "../types.ts";
import { checkGroups } from "./check-groups.ts";
import { parseGroup, parseGroups } from "./parse-groups.ts";
import { groupOfIndices } from "./parse-groups-json.ts";
import type { TermOptions } from "./resolve-term.ts";

/** One group as a program may give it: an imported constant, a group of the group language, or a group. */
export type GroupInput = Synset | string | Group;

/**
 * The groups that a list of inputs, or a text in the group language, stands for in a taxonomy. A synset is looked up by
 * its name, so constants of one label set serve for another; its group is called as its first lemma (`hot dog`).
 *
 * @param inputs - `"cat, dog"`, or a list of constants, terms and groups.
 * @param taxonomy - That of the network's classes.
 * @param options - What else names may be looked up in.
 * @returns The groups, in the order given, no two of which share a class.
 * @throws {CoarseInputError} as {@linkcode parseGroups} does
 */
export function groupsFromInputs(
  inputs: string | readonly GroupInput[],
  taxonomy: Taxonomy,
  options: TermOptions = {},
): readonly Group[] {
  if (typeof inputs === "string") return parseGroups(inputs, taxonomy, options);
  const groups = inputs.map((input) => groupFromInput(input, taxonomy, options));
  checkGroups(groups, taxonomy);
  return groups;
}

function groupFromInput(input: GroupInput, taxonomy: Taxonomy, options: TermOptions): Group {
  if (typeof input === "string") return parseGroup(input.trim(), taxonomy, options);
  if ("wnid" in input) return groupOfSynset(input, taxonomy);
  return { ...input, ...groupOfIndices(input.name, input.classIndices, taxonomy.classes.length) };
}

function groupOfSynset(synset: Synset, taxonomy: Taxonomy): Group {
  const { name, lemmas } = synset;
  const own = taxonomy.synset(name);
  if (!own) throw new NoClassesBelowError(name, taxonomy.labelSet);
  return { name: (lemmas[0] ?? name).replaceAll("_", " "), synset: name, classIndices: own.classIndices };
}
