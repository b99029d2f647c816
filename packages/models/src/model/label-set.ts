import { UnknownLabelSetError } from "../errors.ts";

/** Outputs of the networks of TensorFlow Hub and many of TFLite: "background", then the 1,000 classes. */
export const BACKGROUND_FIRST = 1001;

/** Label sets by the number of outputs that follow them. */
const LABEL_SETS: ReadonlyMap<number, string> = new Map([
  [1000, "imagenet-1k"],
  [BACKGROUND_FIRST, "imagenet-1k"],
]);

/** Name of the label set that a model of so many outputs follows. Throws `UnknownLabelSetError`. */
export function labelSetOf(classCount: number, source: string): string {
  const labelSet = LABEL_SETS.get(classCount);
  if (labelSet !== undefined) return labelSet;
  const known = [...LABEL_SETS].map(([count, name]) => `${count} outputs (${name})`).join(", ");
  throw new UnknownLabelSetError(source, classCount, known);
}
