import { scalingNames } from "@coarse/core";

/** Something that whoever asked can mend; the command prints its message as one line and ends with 2. */
export abstract class PipelineError extends Error {
  abstract override readonly name: string;
  readonly userError = true;
}

/** A file of groups that is no JSON. */
export class UnreadableGroupsError extends PipelineError {
  override readonly name = "UnreadableGroupsError";

  readonly path: string;

  constructor(path: string, reason: string) {
    super(
      `Can't read the groups in ${path} (${reason}): write JSON such as {"cat": "cat", "pet": "dog+cat"}`,
    );
    this.path = path;
  }
}

/** What was given as preprocessing is neither a name that is known nor a JSON file. */
export class UnreadablePreprocessingError extends PipelineError {
  override readonly name = "UnreadablePreprocessingError";

  readonly preprocessing: string;

  constructor(preprocessing: string, cause: unknown) {
    const code = cause instanceof Error && "code" in cause ? String(cause.code) : "no JSON";
    const known = scalingNames.join(", ");
    super(
      /[\\/.]/.test(preprocessing)
        ? `Can't read the preprocessing in ${preprocessing} (${code}): name a JSON file that describes it, or one of ${known}`
        : `There is no preprocessing ${preprocessing}: choose one of ${known}, or name a JSON file that describes it`,
    );
    this.preprocessing = preprocessing;
  }
}

/** Not one of the images could be read. */
export class NoReadableImageError extends PipelineError {
  override readonly name = "NoReadableImageError";

  constructor(skipped: readonly { readonly file: string; readonly reason: string }[]) {
    const reasons = skipped.slice(0, 3).map(({ file, reason }) => `${file} (${reason})`);
    const rest = skipped.length - reasons.length;
    super(
      `None of the images can be read: ${reasons.join(", ")}${rest > 0 ? ` and ${rest} more` : ""}: name other files`,
    );
  }
}

/** A folder without a single image in it. */
export class NoImagesInFolderError extends PipelineError {
  override readonly name = "NoImagesInFolderError";

  readonly folder: string;

  constructor(folder: string) {
    super(`There is no image in ${folder}: name a folder with photos`);
    this.folder = folder;
  }
}

/** A wanted precision that no threshold reaches on the photos given. */
export class UnreachablePrecisionError extends PipelineError {
  override readonly name = "UnreachablePrecisionError";

  constructor(precision: number, best: number) {
    super(`No threshold reaches precision ${precision} on these photos: want at most ${best.toFixed(3)}`);
  }
}

/** An option that means something for folders only. */
export class ManifestOptionError extends PipelineError {
  override readonly name = "ManifestOptionError";

  constructor(option: string) {
    super(`${option} is for a folder of sub-folders, not for a list or a pattern: leave it out`);
  }
}

/** A command that could be told what to answer in two ways was told neither. */
export class NothingToAnswerError extends PipelineError {
  override readonly name = "NothingToAnswerError";

  constructor() {
    super(
      "Nothing says what to answer: name --groups such as cat,dog, or a --confidence such as 0.95, or give a coarse model",
    );
  }
}

/** A coarse model is to be made, of classes that nobody named. */
export class NoGroupsGivenError extends PipelineError {
  override readonly name = "NoGroupsGivenError";

  constructor() {
    super("Nothing says which classes the model is to tell apart: name --groups such as cat,dog");
  }
}

/** Something was asked of a coarse model that only a fine one can do, or that it knows itself. */
export class CoarseModelError extends PipelineError {
  override readonly name = "CoarseModelError";

  constructor(
    source: string,
    { groups, rule }: { readonly groups: readonly { readonly name: string }[]; readonly rule: string },
    remedy?: string,
  ) {
    const names = groups.map(({ name }) => name).join(", ");
    const other = "give the model that it was made from";
    super(
      `${source} is a coarse model already, of ${names} with rule ${rule}: ${remedy ? `${remedy}, or ` : ""}${other}`,
    );
  }
}

/** Rule `argmax` answers otherwise than by its probabilities, so that there is nothing to calibrate. */
export class UncalibratableRuleError extends PipelineError {
  override readonly name = "UncalibratableRuleError";

  constructor(rule: string) {
    super(
      `Rule ${rule} does not answer by its probabilities, so that no temperature fits: choose another --rule`,
    );
  }
}

/** A model is one file, which does not compute with what was asked for. */
export class MissingDtypeError extends PipelineError {
  override readonly name = "MissingDtypeError";

  constructor(source: string, dtype: string) {
    super(
      `${source} has no file of ${dtype}: leave out --dtype, or give a folder with onnx/model.onnx and its variants`,
    );
  }
}

/** int8 is wanted of an engine that has none. */
export class Int8EngineError extends PipelineError {
  override readonly name = "Int8EngineError";

  constructor(engine: string) {
    super(`Engine ${engine} does not run int8: choose --engine onnxruntime, or leave out --dtype int8`);
  }
}

/** A precision is wanted, and there is nothing that could be taken wrongly for one of the groups. */
export class NoOutsidersError extends PipelineError {
  override readonly name = "NoOutsidersError";

  constructor() {
    super(
      "A --min-precision needs photos outside the groups: name their folder with --other-images, or want a --coverage instead",
    );
  }
}

/** A threshold or temperature is to be found, and there are no photos to find it on. */
export class NoCalibrationImagesError extends PipelineError {
  override readonly name = "NoCalibrationPhotosError";

  constructor(option: string) {
    super(`${option} needs labeled photos: name their folder with --calibrate`);
  }
}

/** A confidence is wanted of scores whose sums are no probabilities. */
export class IndependentScoresError extends PipelineError {
  override readonly name = "IndependentScoresError";

  constructor(source: string) {
    super(
      `${source} gives each class a score of its own (sigmoid), whose sums are no probabilities: leave out --confidence`,
    );
  }
}

/** Something else than what `coarse evaluate --format json` prints. */
export class NotAnEvaluationError extends PipelineError {
  override readonly name = "NotAnEvaluationError";

  constructor(source: string, reason: string) {
    super(
      `${source === "-" ? "Standard input" : source} is no evaluation (${reason}): give what coarse evaluate --format json prints, or photos and their --model`,
    );
  }
}
