import { CoarseInputError } from "./input-error.ts";

const EXAMPLE = "write groups as cat,dog or pet=dog+cat-cougar.n.01";

/** Text that does not follow the group language. */
export class GroupSyntaxError extends CoarseInputError {
  override readonly name = "GroupSyntaxError";
  /** The text that was read. */
  readonly text: string;
  /** Where reading stopped: position in `text`, from 0. */
  readonly position: number;
  /** What should have stood there. */
  readonly expected: string;

  constructor(text: string, at: { readonly position: number; readonly expected: string }) {
    super(`Expected ${at.expected} at character ${at.position + 1} of "${text}": ${EXAMPLE}`);
    this.text = text;
    this.position = at.position;
    this.expected = at.expected;
  }
}

/** A JSON value that does not describe groups. */
export class GroupsFormatError extends CoarseInputError {
  override readonly name = "GroupsFormatError";
  /** The group whose value is wrong; absent where the whole is. */
  readonly group?: string;

  constructor(group?: string) {
    super(
      group === undefined
        ? 'Groups in JSON are an object or a list: write {"cat": "cat", "pet": "dog+cat", "feline": [281, 282]} or ["cat", "dog"]'
        : `Group ${group} is neither terms nor a list of class indices: write it as "dog+cat" or [281, 282]`,
    );
    if (group !== undefined) this.group = group;
  }
}

/** Two groups that share classes: no class can count for both. */
export class OverlappingGroupsError extends CoarseInputError {
  override readonly name = "OverlappingGroupsError";
  /** Names of the two groups. */
  readonly groups: readonly [string, string];
  /** The classes that both hold, ascending. */
  readonly classIndices: readonly number[];

  constructor(
    groups: readonly [string, string],
    shared: { readonly classIndices: readonly number[]; readonly described: string; readonly remedy: string },
  ) {
    super(`Groups ${groups[0]} and ${groups[1]} share ${shared.described}: ${shared.remedy}`);
    this.groups = groups;
    this.classIndices = shared.classIndices;
  }
}

/** A group with no class in it, or with none left after `-`. */
export class EmptyGroupError extends CoarseInputError {
  override readonly name = "EmptyGroupError";
  readonly group: string;

  constructor(group: string) {
    super(`Group ${group} has no class left: take away less or add a term`);
    this.group = group;
  }
}

/** Two groups of one name; case, `-`, `_` and blanks don't make names differ, since folders are matched by them. */
export class DuplicateGroupNameError extends CoarseInputError {
  override readonly name = "DuplicateGroupNameError";
  readonly group: string;

  constructor(group: string) {
    super(`Two groups are called ${group}: name one of them otherwise, as in NAME=${group}`);
    this.group = group;
  }
}

/** A group has the name of the class that stands for whatever lies outside the groups. */
export class ReservedGroupNameError extends CoarseInputError {
  override readonly name = "ReservedGroupNameError";
  readonly group: string;

  constructor(group: string) {
    super(
      `Group ${group} has the name of the class for what lies outside the groups, which --other and rule argmax add: call it otherwise, and its folder too, or leave those out`,
    );
    this.group = group;
  }
}

/** No group at all. */
export class NoGroupsError extends CoarseInputError {
  override readonly name = "NoGroupsError";

  constructor() {
    super(`There is no group: ${EXAMPLE}`);
  }
}

/** A class index that the label set does not have. */
export class ClassIndexOutOfRangeError extends CoarseInputError {
  override readonly name = "ClassIndexOutOfRangeError";
  readonly classIndex: number;
  readonly classCount: number;

  constructor(classIndex: number, classCount: number) {
    super(`Class index ${classIndex} is out of range: give a whole number from 0 to ${classCount - 1}`);
    this.classIndex = classIndex;
    this.classCount = classCount;
  }
}
