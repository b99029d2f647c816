/** No label set of that name has tables. */
export class UnknownLabelSetError extends Error {
  /** Marks errors that the user can mend: files of models name label sets, too. */
  readonly userError = true;
  readonly labelSet: string;

  constructor(labelSet: string, known: readonly string[]) {
    super(`Unknown label set ${labelSet}: use ${known.join(", ")}`);
    this.name = "UnknownLabelSetError";
    this.labelSet = labelSet;
  }
}

/** A synset name that is neither a class of a label set nor above one. */
export class UnknownSynsetError extends Error {
  readonly synset: string;

  constructor(synset: string, labelSet: string) {
    super(
      `Unknown synset ${synset} in ${labelSet}: use a name such as dog.n.01 that is a class or has classes below`,
    );
    this.name = "UnknownSynsetError";
    this.synset = synset;
  }
}

/** A class index that a label set does not have. */
export class ClassIndexError extends Error {
  readonly classIndex: number;

  constructor(classIndex: number, classCount: number) {
    super(`Class index ${classIndex} is out of range: use 0 to ${classCount - 1}`);
    this.name = "ClassIndexError";
    this.classIndex = classIndex;
  }
}

/** A class whose label means nothing to WordNet, where its synset is needed. */
export class ClassWithoutSynsetError extends Error {
  /** Marks errors that the user can mend. */
  readonly userError = true;
  readonly classIndex: number;

  constructor({ index, label }: { readonly index: number; readonly label: string }, labelSet: string) {
    super(
      `Class ${index} (${label}) of ${labelSet} has no WordNet synset: choose classes by label, index or head-cosine instead`,
    );
    this.name = "ClassWithoutSynsetError";
    this.classIndex = index;
  }
}

/** Labels that make no label set. */
export class LabelSetError extends Error {
  /** Marks errors that the user can mend. */
  readonly userError = true;

  constructor(message: string) {
    super(message);
    this.name = "LabelSetError";
  }
}
