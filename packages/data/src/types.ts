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

/** A decoded picture. */
export interface Picture {
  /** `[height, width, 3]`, row-major, RGB, 0 to 255. */
  readonly pixels: Uint8Array;
  readonly height: number;
  readonly width: number;
}

/** What a network wants its images resized to, in pixels. */
export interface ImageSize {
  readonly height: number;
  readonly width: number;
}

/** Resized pictures, in the form of core's `ImageBatch`. */
export interface PixelBatch extends ImageSize {
  /** `[count, height, width, 3]`, row-major, RGB, 0 to 255. */
  readonly pixels: Float32Array;
  readonly count: number;
}

/** Resized pictures with the files they came from: `images[i]` is row `i` of `pixels`. */
export interface LoadedBatch extends PixelBatch {
  readonly images: readonly ImageFile[];
}
