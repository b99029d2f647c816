/** An image on disk, as a listing names it. */
export interface ImageFile {
  /** Relative to the listed folder, forward slashes on every platform: `Cat/1.jpg`. What people and reports see. */
  readonly file: string;
  /** The sub-folder it counts for, which is its label: `Cat`. */
  readonly folder: string;
  /** Where to read it. */
  readonly path: string;
}

/** A file that is left out, and why. */
export interface SkippedFile {
  /** Relative to the listed folder, forward slashes. */
  readonly file: string;
  /** Half a sentence for people: `empty file`. */
  readonly reason: string;
}

/** What a pixel is made of; the names are Keras's. */
export type ColorMode = "rgb" | "grayscale" | "rgba";

/** How many numbers a pixel has: 3 for `rgb`, 1 for `grayscale`, 4 for `rgba`. */
export type Channels = 1 | 3 | 4;

/** The content of an image file, and where it lies, unless it is in memory only. */
export interface ImageBytes {
  readonly bytes: Uint8Array;
  readonly path?: string | undefined;
}

/** A decoded picture. */
export interface DecodedImage {
  /** `[height, width, channels]`, row-major, RGB unless another color mode was asked for, 0 to 255. */
  readonly pixels: Uint8Array;
  readonly height: number;
  readonly width: number;
  /** 3 where not given. */
  readonly channels?: Channels;
  /** Present for a JPEG that was to be decoded with the fast DCT, and was with the accurate one: see `LoadOptions.onFallback`. */
  readonly fellBack?: true;
}

/** What a network wants its images resized to, in pixels. */
export interface ImageSize {
  readonly height: number;
  readonly width: number;
}

/** A rectangle in pixels. */
export interface Box extends ImageSize {
  readonly top: number;
  readonly left: number;
}

/** The size below which a decoder may not shrink a picture while it decodes it; it need not come near it. */
export interface ShrinkTarget extends ImageSize {
  /** Keep height and width in proportion; off where not given, when the picture may be stretched to the very size. */
  readonly keepAspectRatio?: boolean;
}

/** Resized pictures, in the form of core's `ImageBatch`. */
export interface PixelBatch extends ImageSize {
  /** `[count, height, width, channels]`, row-major, RGB unless another color mode was asked for, 0 to 255. */
  readonly pixels: Float32Array;
  readonly count: number;
  /** 3 where not given. */
  readonly channels?: Channels;
}

/** Resized pictures with the files they came from: `images[i]` is row `i` of `pixels`. */
export interface LoadedBatch extends PixelBatch {
  readonly images: readonly ImageFile[];
}
