import { UnknownLabelSetError } from "./errors.ts";

/** Label sets by the number of their classes. */
const LABEL_SETS: ReadonlyMap<number, string> = new Map([[1000, "imagenet-1k"]]);

/** Name of the label set that a model of so many outputs follows. Throws `UnknownLabelSetError`. */
export function labelSetOf(classCount: number, source: string): string {
  const labelSet = LABEL_SETS.get(classCount);
  if (labelSet !== undefined) return labelSet;
  const known = [...LABEL_SETS].map(([count, name]) => `${count} classes (${name})`).join(" or ");
  throw new UnknownLabelSetError(source, classCount, known);
}
