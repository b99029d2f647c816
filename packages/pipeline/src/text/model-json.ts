import type { JpegDecoding } from "@coarse/core";

/** The classifier that photos went through. */
export interface ModelJson {
  readonly source: string;
  readonly engine: string;
  /** How pixels get into the network, as far as it is told. */
  readonly preprocessing: {
    /** How JPEGs are decoded: as TensorFlow does by default, or as Pillow does. */
    readonly decode: JpegDecoding;
  };
}
