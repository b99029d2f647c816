import { plotNames } from "./commands/plot/plot-names.ts";
import { UserError } from "./terminal/user-error.ts";

/** A file of groups that is no JSON. */
export class UnreadableGroupsError extends UserError {
  override readonly name = "UnreadableGroupsError";

  readonly path: string;

  constructor(path: string, reason: string) {
    super(
      `Can't read the groups in ${path} (${reason}): write JSON such as {"cat": "cat", "pet": "dog+cat"}`,
    );
    this.path = path;
  }
}

/** Not one of the images could be read. */
export class NoReadableImageError extends UserError {
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
export class NoImagesInFolderError extends UserError {
  override readonly name = "NoImagesInFolderError";

  readonly folder: string;

  constructor(folder: string) {
    super(`There is no image in ${folder}: name a folder with photos`);
    this.folder = folder;
  }
}

/** A wanted precision that no threshold reaches on the photos given. */
export class UnreachablePrecisionError extends UserError {
  override readonly name = "UnreachablePrecisionError";

  constructor(precision: number, best: number) {
    super(`No threshold reaches precision ${precision} on these photos: want at most ${best.toFixed(3)}`);
  }
}

/** The photos were evaluated, and fewer were right than `--fail-under` asks for. */
export class AccuracyTooLowError extends Error {
  override readonly name = "AccuracyTooLowError";

  constructor(accuracy: number, failUnder: number) {
    super(
      `Accuracy ${accuracy.toFixed(3)} is under ${failUnder}: look at what went wrong with --report out.html, or ask for less with --fail-under`,
    );
  }
}

/** A plot that nobody draws. */
export class UnknownPlotError extends UserError {
  override readonly name = "UnknownPlotError";

  constructor(plot: string) {
    super(`There is no plot ${plot}: take ${plotNames.slice(0, -1).join(", ")} or ${plotNames.at(-1)}`);
  }
}

/** Something else than what `coarse evaluate --format json` prints. */
export class NotAnEvaluationError extends UserError {
  override readonly name = "NotAnEvaluationError";

  constructor(source: string, reason: string) {
    super(
      `${source === "-" ? "Standard input" : source} is no evaluation (${reason}): give what coarse evaluate --format json prints, or photos and their --model`,
    );
  }
}

/** Said of an evaluation that is finished: how its photos are to be evaluated. */
export class ImageOptionError extends UserError {
  override readonly name = "PhotoOptionError";

  constructor(option: string) {
    super(`${option} is for photos, not for a finished evaluation: leave it out, or name a --model too`);
  }
}

/** A coverage curve of an evaluation that has none. */
export class NoCoverageCurveError extends UserError {
  override readonly name = "NoCoverageCurveError";

  constructor() {
    super("This evaluation has no coverage curve: evaluate with --other and a folder of photos of no group");
  }
}

/** Two results would go to one place, of which only one could stay. */
export class SharedOutputError extends UserError {
  override readonly name = "SharedOutputError";

  constructor(one: string, other: string, path: string) {
    super(`${one} and ${other} lead to one place, ${path}: give each a path of its own`);
  }
}

/** A folder lies where a file was to be written. */
export class OutputIsFolderError extends UserError {
  override readonly name = "OutputIsFolderError";

  constructor(path: string) {
    super(`${path} is a folder: name a file to write`);
  }
}

/** Thumbnails are to go where no folder is, or where they would be taken for photos. */
export class ThumbnailFolderError extends UserError {
  override readonly name = "ThumbnailFolderError";

  constructor(path: string, found: string) {
    super(`Won't put thumbnails into ${path}, ${found}: name a folder for them alone`);
  }
}

/** A model is to be printed to people. */
export class ModelOnTerminalError extends UserError {
  override readonly name = "ModelOnTerminalError";

  constructor() {
    super("Won't print a model to a terminal: send it on with > or |, or name a file");
  }
}

/** An option that means something for folders only. */
export class ManifestOptionError extends UserError {
  override readonly name = "ManifestOptionError";

  constructor(option: string) {
    super(`${option} is for a folder of sub-folders, not for a list or a pattern: leave it out`);
  }
}

/** A command that could be told what to answer in two ways was told neither. */
export class NothingToAnswerError extends UserError {
  override readonly name = "NothingToAnswerError";

  constructor() {
    super(
      "Nothing says what to answer: name --groups such as cat,dog, or a --confidence such as 0.95, or give a coarse model",
    );
  }
}

/** A coarse model is to be made, of classes that nobody named. */
export class NoGroupsGivenError extends UserError {
  override readonly name = "NoGroupsGivenError";

  constructor() {
    super("Nothing says which classes the model is to tell apart: name --groups such as cat,dog");
  }
}

/** Something was asked of a coarse model that only a fine one can do, or that it knows itself. */
export class CoarseModelError extends UserError {
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
export class UncalibratableRuleError extends UserError {
  override readonly name = "UncalibratableRuleError";

  constructor(rule: string) {
    super(
      `Rule ${rule} does not answer by its probabilities, so that no temperature fits: choose another --rule`,
    );
  }
}

/** Two options that contradict each other. */
export class ConflictingOptionsError extends UserError {
  override readonly name = "ConflictingOptionsError";

  constructor(one: string, other: string) {
    super(`option '${one}' cannot be used with option '${other}': give one of them`);
  }
}

/** int8 is wanted of an engine that has none. */
export class Int8EngineError extends UserError {
  override readonly name = "Int8EngineError";

  constructor(engine: string) {
    super(`Engine ${engine} does not run int8: choose --engine onnxruntime, or leave out --precision int8`);
  }
}

/** A precision is wanted, and there is nothing that could be taken wrongly for one of the groups. */
export class NoOutsidersError extends UserError {
  override readonly name = "NoOutsidersError";

  constructor() {
    super(
      "A precision needs photos outside the groups: name their folder with --other, or want a --coverage instead",
    );
  }
}

/** A threshold or temperature is to be found, and there are no photos to find it on. */
export class NoCalibrationImagesError extends UserError {
  override readonly name = "NoCalibrationPhotosError";

  constructor(option: string) {
    super(`${option} needs labeled photos: name their folder with --calibrate`);
  }
}

/** Neither the list of models nor what may be done with one. */
export class ModelsActionError extends UserError {
  override readonly name = "ModelsActionError";

  constructor(action: string) {
    super(
      action === "fetch"
        ? "Nothing to fetch: name a model, as in coarse models fetch MobileNetV2"
        : `There is no coarse models ${action}: type coarse models, or coarse models fetch NAME`,
    );
  }
}

/** A shell that there is no completion for. */
export class UnknownShellError extends UserError {
  override readonly name = "UnknownShellError";

  constructor(shell: string) {
    super(`There is no completion for ${shell}: name bash, zsh or fish`);
  }
}

/** Only folders can be watched. */
export class WatchedFolderError extends UserError {
  override readonly name = "WatchedFolderError";

  constructor(source: string) {
    super(`--watch is for folders, and ${source} is none: name a folder of photos, or leave it out`);
  }
}
