import { CoarseInputError } from "./input-error.ts";

/** A rule that does not exist. */
export class UnknownRuleError extends CoarseInputError {
  override readonly name = "UnknownRuleError";
  readonly rule: string;

  /** @param renamed - What the rule is called now, where this is what it was called before. */
  constructor(rule: string, known: readonly string[], renamed?: string) {
    super(
      renamed === undefined
        ? `Unknown rule ${rule}: choose one of ${known.join(", ")}`
        : `Unknown rule ${rule}: it is called ${renamed} now`,
    );
    this.rule = rule;
  }
}

/** A rule looks into the last linear layer of a network that has none. */
export class RuleNeedsHeadError extends CoarseInputError {
  override readonly name = "RuleNeedsHeadError";
  readonly rule: string;

  constructor(rule: string, usable: readonly string[]) {
    super(
      `The rule ${rule} needs a last linear layer, which this network does not have: choose one of those that need scores alone, ${usable.join(", ")}`,
    );
    this.rule = rule;
  }
}

/** Logits that are not numbers or infinite: the weights are damaged, or the images are not 0 to 255. */
export class NonFiniteLogitsError extends CoarseInputError {
  override readonly name = "NonFiniteLogitsError";
  /** Position of the image in its batch. */
  readonly image: number;

  constructor(image: number) {
    super(
      `The classifier gives no finite numbers for image ${image} of the batch: use a model file whose weights are whole`,
    );
    this.image = image;
  }
}

/** A classifier whose last layer does not have one column for each class of its label set. */
export class ClassCountError extends CoarseInputError {
  override readonly name = "ClassCountError";
  readonly headClassCount: number;
  readonly labelSetClassCount: number;

  constructor(headClassCount: number, labelSet: { readonly name: string; readonly classCount: number }) {
    super(
      `The classifier has ${headClassCount} outputs, but ${labelSet.name} has ${labelSet.classCount} classes: name the label set it was trained on`,
    );
    this.headClassCount = headClassCount;
    this.labelSetClassCount = labelSet.classCount;
  }
}

/** An evaluation without a single image. */
export class NoImagesError extends CoarseInputError {
  override readonly name = "NoImagesError";

  constructor() {
    super("No image could be evaluated: give a folder with at least one image that can be read");
  }
}
