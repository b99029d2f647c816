import { CoarseInputError } from "@coarse/core";

/** Anything that is wrong with a model file or with what is asked of it; the reader of the message can mend it. */
export class ModelError extends CoarseInputError {
  override readonly name: string = "ModelError";

  constructor(message: string, { cause }: ErrorOptions = {}) {
    super(message);
    if (cause !== undefined) this.cause = cause;
  }
}

/** There is no file or folder at the path. */
export class ModelNotFoundError extends ModelError {
  override readonly name = "ModelNotFoundError";
  readonly path: string;

  /** @param repository - Of the hub, which may have been meant. */
  constructor(path: string, repository?: string) {
    const onHub = repository === undefined ? "" : `, or give hf:${repository} for one of Hugging Face`;
    super(`No model at ${path}: check the path (formats: ${READABLE_FORMATS})${onHub}`);
    this.path = path;
  }
}

/** The file is cut short, damaged, or contradicts itself. */
export class UnreadableModelError extends ModelError {
  override readonly name = "UnreadableModelError";
  readonly source: string;
  readonly reason: string;

  constructor(source: string, reason: string, options: ErrorOptions = {}) {
    super(`Can't read ${source}: ${reason}; download or export it again`, options);
    this.source = source;
    this.reason = reason;
  }
}

/** The file is of a kind that can't be read, or the target of one that can't be written. */
export class UnsupportedFormatError extends ModelError {
  override readonly name = "UnsupportedFormatError";
  readonly path: string;
  readonly found: string;

  constructor(path: string, found: string, remedy: string) {
    super(`${path} is ${found}: ${remedy}`);
    this.path = path;
    this.found = found;
  }
}

/** A damaged file has broken the library for HDF5, and there is no second one to be had. */
export class Hdf5LibraryError extends ModelError {
  override readonly name = "Hdf5LibraryError";

  constructor(cause: unknown) {
    super("Can't read HDF5 after a damaged file: reload the page, or read each file in a worker of its own", {
      cause,
    });
  }
}

/** The model is not one image in, one row of class scores out. */
export class NotAClassifierError extends ModelError {
  override readonly name = "NotAClassifierError";
  readonly source: string;
  readonly reason: string;

  constructor(source: string, reason: string) {
    super(
      `${source} is not an image classifier: ${reason}; give a model with one image as input and one row of class scores as output`,
    );
    this.source = source;
    this.reason = reason;
  }
}

/** The model does not end in a linear layer whose columns can be merged. */
export class UnsupportedHeadError extends ModelError {
  override readonly name = "UnsupportedHeadError";
  readonly source: string;
  readonly found: string;

  constructor(source: string, found: string) {
    super(
      `${source} ends in ${found}: give a model that ends in a Dense layer or a 1×1 convolution, with softmax or without`,
    );
    this.source = source;
    this.found = found;
  }
}

/** The model gives something else than a score for each class: a class, the likeliest few, boxes. */
export class NoClassScoresError extends ModelError {
  override readonly name = "NoClassScoresError";
  readonly source: string;
  readonly reason: string;

  constructor(source: string, reason: string) {
    super(
      `${source} gives no score for each class: ${reason}; export it with one row of class scores as its output`,
    );
    this.source = source;
    this.reason = reason;
  }
}

/** A layer or operation that can't be converted. */
export class UnsupportedLayerError extends ModelError {
  override readonly name = "UnsupportedLayerError";
  readonly layer: string;
  readonly className: string;

  constructor(layer: string, className: string, reason: string) {
    super(`Layer ${layer} of class ${className} can't be used: ${reason}`);
    this.layer = layer;
    this.className = className;
  }
}

/** A network that can't be made to compute with 8 bits. */
export class UnquantizableModelError extends ModelError {
  override readonly name = "UnquantizableModelError";
  readonly source: string;
  readonly reason: string;

  constructor(source: string, reason: string) {
    super(`${source} can't be run with int8: ${reason}; leave the precision at float32`);
    this.source = source;
    this.reason = reason;
  }
}

/** A file holds weights alone, and it is not known, or not one of Keras Applications, what network they are of. */
export class UnknownArchitectureError extends ModelError {
  override readonly name = "UnknownArchitectureError";
  readonly source: string;
  /** What was given, `undefined` where nothing was. */
  readonly architecture: string | undefined;

  constructor(
    source: string,
    architecture: string | undefined,
    { known }: { readonly known: readonly string[] },
  ) {
    const reason =
      architecture === undefined
        ? `${source} holds weights alone, and its name is none of Keras's`
        : `There is no architecture ${architecture} for the weights in ${source}`;
    super(
      `${reason}: give the architecture, --architecture with one of ${known.join(", ")}, or give a whole model`,
    );
    this.source = source;
    this.architecture = architecture;
  }
}

/** The model takes images of any size, and no size was given. */
export class UnknownInputSizeError extends ModelError {
  override readonly name = "UnknownInputSizeError";
  readonly source: string;

  constructor(source: string, shape: string) {
    super(`${source} does not fix the size of its images (${shape}): give it, --input-size 224x224`);
    this.source = source;
  }
}

/** Nothing says how pixels are scaled: no option, no file, not the graph, not its name; or they contradict each other. */
export class UnknownPreprocessingError extends ModelError {
  override readonly name = "UnknownPreprocessingError";
  readonly source: string;

  constructor(source: string, reason: string) {
    super(
      `Can't tell from ${source} how it takes pixels, since ${reason}: give --preprocessing tf (-1 to 1), torch, caffe, unit (0 to 1), clip, none (0 to 255), or FILE.json, or lay its preprocessor_config.json beside it`,
    );
    this.source = source;
  }
}

/** Labels of another number than the network has outputs. */
export class LabelCountError extends ModelError {
  override readonly name = "LabelCountError";
  readonly source: string;
  readonly classCount: number;

  constructor(
    source: string,
    counts: { readonly classCount: number; readonly labelCount: number; readonly origin: string },
  ) {
    const { classCount, labelCount, origin } = counts;
    const who = origin === "option" ? "the labels given" : origin === "metadata" ? "its metadata" : origin;
    super(
      `${source} has ${classCount} outputs, but ${who} has ${labelCount} labels: give --labels FILE with ${classCount} of them`.replace(
        "the labels given has",
        "there are",
      ),
    );
    this.source = source;
    this.classCount = classCount;
  }
}

/** A file of labels that tells none. */
export class LabelFileError extends ModelError {
  override readonly name = "LabelFileError";
  readonly source: string;

  constructor(source: string, reason: string) {
    super(`Can't read the labels in ${source}: ${reason}`);
    this.source = source;
  }
}

/** Something that Coarse did not write lies where it should write. */
export class OccupiedPathError extends ModelError {
  override readonly name = "OccupiedPathError";
  readonly path: string;

  constructor(path: string, found: string, remedy = "give a new path, or remove it first") {
    super(`Won't replace ${path}, ${found}: ${remedy}`);
    this.path = path;
  }
}

const OTHER_PATH = "give another path";
const REMEDY = `check its folder's permissions and free space, or ${OTHER_PATH}`;
const NOT_IN_PLACE =
  "what is written is made in its folder, whole, and moved into place: give a path in a folder that you may write to";
const REMEDIES: Readonly<Record<string, string>> = {
  EACCES: NOT_IN_PLACE,
  EBUSY: NOT_IN_PLACE,
  EROFS: NOT_IN_PLACE,
  ENOENT: "its folder is not there: make it, or give another path",
  ELOOP: "its links lead in a circle: give another path",
  ENAMETOOLONG: "its name is too long: give a shorter one",
  ENOSPC: "the disk is full: make room, or give a path on another one",
  ENOTDIR: "a part of the path is a file: give another path",
};

/** The system won't let a file or folder be written. */
export class UnwritablePathError extends ModelError {
  override readonly name = "UnwritablePathError";
  readonly path: string;

  /** @param remedy - What to do where another path would do, of files whose path nobody typed. */
  constructor(path: string, cause: unknown, remedy: string = OTHER_PATH) {
    const code = cause instanceof Error && "code" in cause ? String(cause.code) : String(cause);
    const known = Object.hasOwn(REMEDIES, code) ? REMEDIES[code] : undefined;
    super(`Can't write ${path} (${code}): ${(known ?? REMEDY).replace(OTHER_PATH, remedy)}`, { cause });
    this.path = path;
  }
}

const READABLE_FORMATS =
  ".keras, .h5, .onnx, a folder with onnx/model.onnx, or the folder or model.json of a TensorFlow.js model";
