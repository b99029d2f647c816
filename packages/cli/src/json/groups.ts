/** What `coarse groups --format json` prints. */
export type GroupsJson = readonly ExplainedTermJson[];

/** What a term means, for people who wonder what `dog` will cover. */
export interface ExplainedTermJson {
  readonly term: string;
  readonly name: string;
  /** Present for a single term that is no index, as are the two that follow. */
  readonly synset?: string;
  readonly wnid?: string;
  readonly definition?: string;
  /** Class indices, ascending. */
  readonly classes: readonly number[];
  readonly otherSenses: readonly OtherSenseJson[];
}

/** Another meaning of the word that has classes. */
export interface OtherSenseJson {
  readonly synset: string;
  readonly definition: string;
  readonly classes: readonly number[];
}
