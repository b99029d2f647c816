import { plotNames } from "./plot-names.ts";
import { UserError } from "./user-error.ts";

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
    super(
      "This evaluation has no coverage curve: evaluate with --other-images and a folder of photos of no group",
    );
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

/** Two options that contradict each other. */
export class ConflictingOptionsError extends UserError {
  override readonly name = "ConflictingOptionsError";

  constructor(one: string, other: string) {
    super(`option '${one}' cannot be used with option '${other}': give one of them`);
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

/** Neither how much is cached nor its removal. */
export class CacheActionError extends UserError {
  override readonly name = "CacheActionError";

  constructor(action: string) {
    super(`There is no coarse cache ${action}: type coarse cache, or coarse cache clear`);
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
