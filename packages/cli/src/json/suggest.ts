import type { Proposal } from "@coarse/core";

/** What `coarse suggest --format json` prints. */
export interface SuggestJson {
  /** What `--groups` takes. */
  readonly groups: string;
  /** What `--seeds` takes, a class index for each group. */
  readonly seeds: readonly number[];
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
