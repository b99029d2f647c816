/** Anything that is wrong with the images or their folders; the reader of the message can mend it. */
export abstract class ImageError extends Error {
  abstract override readonly name: string;
  /** Marks errors that the user can mend; the command ends with exit code 2 for these. */
  readonly userError = true;

  constructor(message: string, options: ErrorOptions = {}) {
    super(message.replace(/\p{Cc}/gu, escapeControl), options);
  }
}

/** An image that can't be read or decoded. A batch skips it; whoever asked for it alone gets the error. */
export class UnreadableImageError extends ImageError {
  override readonly name = "UnreadableImageError";
  readonly path: string;
  /** Half a sentence: `empty file`. */
  readonly reason: string;

  constructor(path: string, reason: string, options: ErrorOptions = {}) {
    super(`Can't read the image ${path}: ${reason}; replace it or leave it out`, options);
    this.path = path;
    this.reason = reason;
  }
}

/** A file with a text, such as a list, that can't be read whole. */
export class UnreadableFileError extends ImageError {
  override readonly name = "UnreadableFileError";
  readonly path: string;
  /** Half a sentence: `it is a folder`. */
  readonly reason: string;

  constructor(path: string, reason: string) {
    super(`Can't read ${path}: ${reason}; name another file`);
    this.path = path;
    this.reason = reason;
  }
}

/** The library that decodes images is not there, or not for this platform. `cause` is what its import threw. */
export class DecoderNotSetUpError extends ImageError {
  override readonly name = "DecoderNotSetUpError";

  /** @param machine - The system and the processor that it is missing for. */
  constructor(cause: unknown, machine: string) {
    super(
      `Can't decode images: the library of sharp for ${machine} is missing or can't be loaded; install again, with optional dependencies`,
      { cause },
    );
  }
}

/** A folder of images that isn't there, is something else, or may not be read. */
export class UnreadableFolderError extends ImageError {
  override readonly name = "UnreadableFolderError";
  readonly path: string;
  /** Half a sentence: `it is not a folder`. */
  readonly reason: string;

  constructor(path: string, reason: string, remedy: string) {
    super(`Can't list the folder ${path}: ${reason}; ${remedy}`);
    this.path = path;
    this.reason = reason;
  }
}

/** A folder without sub-folders, whose names would be the labels. */
export class NoSubfoldersError extends ImageError {
  override readonly name = "NoSubfoldersError";
  readonly path: string;
  /** How many images lie in the folder itself. */
  readonly looseImages: number;

  constructor(path: string, looseImages: number) {
    const content = looseImages === 0 ? "" : ` (${looseImages} images lie in it directly)`;
    super(
      `No sub-folder in ${path}${content}: put the images of each class into a sub-folder with its name, such as cat and dog`,
    );
    this.path = path;
    this.looseImages = looseImages;
  }
}

/** Sub-folders with no image in any of them. */
export class NoImagesError extends ImageError {
  override readonly name = "NoImagesError";
  readonly path: string;
  /** What was looked for: `.jpg`. */
  readonly extensions: readonly string[];

  constructor(path: string, extensions: readonly string[]) {
    super(`No image in the sub-folders of ${path}: put files there that end in ${extensions.join(", ")}`);
    this.path = path;
    this.extensions = extensions;
  }
}

/** A split that leaves no image in the wanted subset. */
export class EmptySubsetError extends ImageError {
  override readonly name = "EmptySubsetError";
  readonly subset: string;

  constructor(subset: string, images: number) {
    super(
      `No image in the subset ${subset}: ${images} ${images === 1 ? "image is" : "images are"} too few for that share; choose another validation split`,
    );
    this.subset = subset;
  }
}

/** Class names that are no sub-folders. */
export class UnknownClassNameError extends ImageError {
  override readonly name = "UnknownClassNameError";
  readonly unknown: readonly string[];
  readonly folders: readonly string[];

  constructor(unknown: readonly string[], folders: readonly string[]) {
    super(`No sub-folder named ${unknown.join(", ")}: choose among ${folders.join(", ")}`);
    this.unknown = unknown;
    this.folders = folders;
  }
}

/** A list of paths and labels that can't be made sense of. */
export class UnreadableManifestError extends ImageError {
  override readonly name = "UnreadableManifestError";
  readonly path: string;

  constructor(path: string, reason: string, options: ErrorOptions = {}) {
    super(
      `Can't read the list of images ${path}: ${reason}; write CSV with the columns path and label, or JSON such as [{"path": "1.jpg", "label": "cat"}]`,
      options,
    );
    this.path = path;
  }
}

/** A pattern that no file fits. */
export class NoMatchError extends ImageError {
  override readonly name = "NoMatchError";
  readonly pattern: string;

  constructor(pattern: string) {
    super(
      `No file fits ${pattern}: give a pattern such as photos/*/*.jpg, in quotes so that the shell leaves it alone`,
    );
    this.pattern = pattern;
  }
}

/** Folders that no group claims. */
export class FolderWithoutGroupError extends ImageError {
  override readonly name = "FolderWithoutGroupError";
  readonly folders: readonly string[];
  readonly groups: readonly string[];

  constructor(folders: readonly string[], groups: readonly string[]) {
    super(
      `No group for the ${folders.length === 1 ? "folder" : "folders"} ${folders.join(", ")} (groups: ${groups.join(", ")}): ` +
        `add ${folders.length === 1 ? "one" : "them"} with --groups, or rename or move the ${folders.length === 1 ? "folder" : "folders"}`,
    );
    this.folders = folders;
    this.groups = groups;
  }
}

/** Groups that no folder belongs to. */
export class GroupWithoutFolderError extends ImageError {
  override readonly name = "GroupWithoutFolderError";
  readonly groups: readonly string[];
  readonly folders: readonly string[];

  constructor(groups: readonly string[], folders: readonly string[]) {
    super(
      `No folder for the ${groups.length === 1 ? "group" : "groups"} ${groups.join(", ")} (folders: ${folders.join(", ")}): ` +
        `leave ${groups.length === 1 ? "it" : "them"} out of --groups, or name a folder like ${groups.length === 1 ? "it" : "each"}`,
    );
    this.groups = groups;
    this.folders = folders;
  }
}

/** A folder whose name fits several groups equally well. */
export class AmbiguousFolderError extends ImageError {
  override readonly name = "AmbiguousFolderError";
  readonly folder: string;
  readonly groups: readonly string[];

  constructor(folder: string, groups: readonly string[]) {
    super(
      `The folder ${folder} fits the groups ${groups.join(" and ")}: rename it to the one that is meant, or name a group with ${folder}=… in --groups`,
    );
    this.folder = folder;
    this.groups = groups;
  }
}

/** Names come from outside and may hold line breaks or terminal codes: `\n` becomes `\u000a`. */
function escapeControl(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
