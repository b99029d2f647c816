import type { Preprocessing } from "./preprocessing.ts";
import type { PreprocessingOrigins } from "./resolve-preprocessing.ts";

/** Preprocessing as it is printed: {@linkcode parsePreprocessing} reads it. */
export interface PreprocessingJson extends Preprocessing {
  /** Where each part came from: `option`, `metadata`, the name of a file, `graph`, `name`, `format`, or `assumed`. */
  readonly origins: PreprocessingOrigins;
}
