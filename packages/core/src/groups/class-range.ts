import { ClassIndexOutOfRangeError, GroupSyntaxError } from "../errors/group-errors.ts";

const RANGE = /^#(\d+)(?:\.\.(\d+))?$/;

/** Whether a term is meant as class indices: `#281`, `#281..285`. */
export function isClassRange(term: string): boolean {
  return RANGE.test(term);
}

/**
 * The class indices that `#281` or `#281..285` stands for, both ends included.
 *
 * @throws {GroupSyntaxError} where the term has another form, or the first index is above the last
 * @throws {ClassIndexOutOfRangeError} where the label set has fewer classes
 */
export function parseClassRange(term: string, classCount: number): readonly number[] {
  const match = RANGE.exec(term);
  if (!match) throw new GroupSyntaxError(term, { position: 1, expected: "a class index or FIRST..LAST" });
  const first = Number(match[1]);
  const last = Number(match[2] ?? match[1]);
  if (first > last)
    throw new GroupSyntaxError(term, { position: 1, expected: `the lower index first (#${last}..${first})` });
  if (last >= classCount) throw new ClassIndexOutOfRangeError(first >= classCount ? first : last, classCount);
  return Array.from({ length: last - first + 1 }, (_, offset) => first + offset);
}
