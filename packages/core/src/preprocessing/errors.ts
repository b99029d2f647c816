import { CoarseInputError } from "../errors/input-error.ts";
import type { PixelSize } from "./preprocessing.ts";
import { sizeText } from "./size-text.ts";

/** A description of preprocessing that can't be: a value of another kind, a field that does not exist. */
export class PreprocessingFormatError extends CoarseInputError {
  override readonly name = "PreprocessingFormatError";
  /** The file, or whatever else the description came from. */
  readonly source: string;

  /** @param reason - A sentence about the field, with what it may be. */
  constructor(source: string, reason: string) {
    super(`Can't use the preprocessing of ${source}: ${reason}`);
    this.source = source;
  }
}

/** Parts of preprocessing that are right by themselves and don't go together. */
export class ContradictoryPreprocessingError extends CoarseInputError {
  override readonly name = "ContradictoryPreprocessingError";
}

/** A description that is made for images of another size than the network takes. */
export class PreprocessingSizeError extends CoarseInputError {
  override readonly name = "PreprocessingSizeError";

  constructor(
    origin: string,
    madeFor: PixelSize,
    { source, inputSize }: { readonly source: string; readonly inputSize: PixelSize },
  ) {
    super(
      `${origin} makes ${sizeText(madeFor)} pixels, but ${source} takes ${sizeText(inputSize)}: --input-size ${inputSize.join("x")} resizes in proportion, --preprocessing FILE.json describes it anew`,
    );
  }
}
