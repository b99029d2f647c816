/** A file of groups that is no JSON. */
export class UnreadableGroupsError extends Error {
  override readonly name = "UnreadableGroupsError";
  readonly userError = true;

  readonly path: string;

  constructor(path: string, reason: string) {
    super(
      `Can't read the groups in ${path} (${reason}): write JSON such as {"cat": "cat", "pet": "dog+cat"}`,
    );
    this.path = path;
  }
}

/** Not one of the images could be read. */
export class NoReadableImageError extends Error {
  override readonly name = "NoReadableImageError";
  readonly userError = true;

  constructor(skipped: readonly { readonly file: string; readonly reason: string }[]) {
    const reasons = skipped.slice(0, 3).map(({ file, reason }) => `${file} (${reason})`);
    const rest = skipped.length - reasons.length;
    super(
      `None of the images can be read: ${reasons.join(", ")}${rest > 0 ? ` and ${rest} more` : ""}: name other files`,
    );
  }
}

/** A folder without a single image in it. */
export class NoImagesInFolderError extends Error {
  override readonly name = "NoImagesInFolderError";
  readonly userError = true;

  readonly folder: string;

  constructor(folder: string) {
    super(`There is no image in ${folder}: name a folder with photos`);
    this.folder = folder;
  }
}

/** A wanted precision that no threshold reaches on the photos given. */
export class UnreachablePrecisionError extends Error {
  override readonly name = "UnreachablePrecisionError";
  readonly userError = true;

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

/** A folder lies where a file was to be written. */
export class OutputIsFolderError extends Error {
  override readonly name = "OutputIsFolderError";
  readonly userError = true;

  constructor(path: string) {
    super(`${path} is a folder: name a file to write`);
  }
}

/** An option that means something for folders only. */
export class ManifestOptionError extends Error {
  override readonly name = "ManifestOptionError";
  readonly userError = true;

  constructor(option: string) {
    super(`${option} is for a folder of sub-folders, not for a list or a pattern: leave it out`);
  }
}
