import type { Proposal, Suggestion } from "@coarse/core";
import type { SuggestionReport } from "../suggest/suggest.ts";

/** What `coarse suggest --format json` prints. */
export interface SuggestJson {
  /** What `--groups` takes. */
  readonly groups: string;
  /** What `--seed-classes` takes, a class index for each group. */
  readonly seedClasses: readonly number[];
  /** What `--k` takes; absent where no number keeps the groups apart. */
  readonly k?: number | undefined;
  readonly proposals: readonly SuggestedGroupJson[];
  /** Folders for which nothing was found. */
  readonly unmatched: readonly string[];
  readonly warnings: readonly string[];
  /** Present where photos were decoded with the accurate DCT though the fast one was wanted: how many. */
  readonly decodedAccurately?: number;
}

/** A group proposed for a folder. */
export interface SuggestedGroupJson extends Omit<Proposal, "synset"> {
  readonly synset: string;
  /** Class indices, ascending. */
  readonly classes: readonly number[];
}

/** A suggestion in the group language; `,` and `=` in a folder's name would part groups. */
export function suggestedGroups({ proposals }: Suggestion): string {
  return proposals
    .map(({ folder, synset }) => `${folder.replaceAll(/[,=]/g, " ").trim()}=${synset.name}`)
    .join(",");
}

/**
 * The JSON of `coarse suggest`.
 *
 * @param suggestion - Of {@linkcode suggest}.
 * @returns Plain values.
 */
export function suggestionJson(suggestion: SuggestionReport): SuggestJson {
  const { proposals, unmatched, k, warnings, decodedAccurately } = suggestion;
  return {
    groups: suggestedGroups(suggestion),
    seedClasses: proposals.map(({ seed }) => seed),
    k,
    proposals: proposals.map(({ synset, ...own }) => ({
      ...own,
      synset: synset.name,
      classes: synset.classIndices,
    })),
    unmatched,
    warnings,
    ...(decodedAccurately > 0 && { decodedAccurately }),
  };
}
