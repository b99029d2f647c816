import { CoarseInputError } from "./input-error.ts";

/** A seed class that the classifier does not have. */
export class SeedOutOfRangeError extends CoarseInputError {
  override readonly name = "SeedOutOfRangeError";
  readonly seed: number;
  readonly classCount: number;

  constructor(seed: number, classCount: number) {
    super(`Seed ${seed} is out of range: give a class index from 0 to ${classCount - 1}`);
    this.seed = seed;
    this.classCount = classCount;
  }
}

/** Not one seed for each group. */
export class SeedCountError extends CoarseInputError {
  override readonly name = "SeedCountError";
  readonly seedCount: number;
  readonly groupNames: readonly string[];

  constructor(seedCount: number, groupNames: readonly string[]) {
    super(
      `Expected ${groupNames.length} seeds, but got ${seedCount}: give one class index for each of ${groupNames.join(", ")}, in this order`,
    );
    this.seedCount = seedCount;
    this.groupNames = groupNames;
  }
}

/** A number of members `k` that is missing, below 1, not whole, or above the number of classes. */
export class MemberCountError extends CoarseInputError {
  override readonly name = "MemberCountError";
  readonly memberCount: number | undefined;
  readonly classCount: number;

  constructor(memberCount: number | undefined, classCount: number) {
    const problem = memberCount === undefined ? "k is missing" : `k is ${memberCount}`;
    super(`The number of classes per group ${problem}: give a whole number from 1 to ${classCount}`);
    this.memberCount = memberCount;
    this.classCount = classCount;
  }
}

/** Seeds or `k` given for a selection that takes none. */
export class UnusedSeedsError extends CoarseInputError {
  override readonly name = "UnusedSeedsError";

  constructor() {
    super(
      "Seeds and k have no meaning for the selection hyponyms: leave them out or select head-cosine or path-similarity",
    );
  }
}

/** A selection by columns of the last linear layer, of a network that has none. */
export class SelectionNeedsHeadError extends CoarseInputError {
  override readonly name = "SelectionNeedsHeadError";
  readonly selection: string;

  constructor(selection: string) {
    super(
      `The selection ${selection} needs a last linear layer, which this network does not have: choose hyponyms or path-similarity`,
    );
    this.selection = selection;
  }
}

/** A selection that does not exist. */
export class UnknownSelectionError extends CoarseInputError {
  override readonly name = "UnknownSelectionError";
  readonly selection: string;

  constructor(selection: string, known: readonly string[]) {
    super(`Unknown selection ${selection}: choose one of ${known.join(", ")}`);
    this.selection = selection;
  }
}
