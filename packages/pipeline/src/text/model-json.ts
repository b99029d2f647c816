import type { PreprocessingJson } from "@coarse/core";
import type { ResolvedPreprocessing } from "@coarse/core/internal";

/** The classifier that photos went through. */
export interface ModelJson {
  readonly source: string;
  readonly engine: string;
  /** How images became what the network takes. */
  readonly preprocessing: PreprocessingJson;
}

/** The value with the origins of its parts; `--preprocessing FILE.json` takes it as it is. */
export function preprocessingJson({ preprocessing, origins }: ResolvedPreprocessing): PreprocessingJson {
  return { ...preprocessing, origins };
}
