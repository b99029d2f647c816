import type { PreprocessingJson } from "@coarse/core";
import type { ResolvedPreprocessing } from "@coarse/core/internal";
import type { EngineOptions } from "../options.ts";

/** The classifier that photos went through. */
export interface ModelJson {
  readonly source: string;
  readonly engine: string;
  /** What it was computed on, where that is not the processor. */
  readonly device?: string;
  /** How images became what the network takes. */
  readonly preprocessing: PreprocessingJson;
}

/** The device, where it is not the processor. */
export function deviceJson({ device = "cpu" }: Pick<EngineOptions, "device">): Pick<ModelJson, "device"> {
  return device === "cpu" ? {} : { device };
}

/** The value with the origins of its parts; `--preprocessing FILE.json` takes it as it is. */
export function preprocessingJson({ preprocessing, origins }: ResolvedPreprocessing): PreprocessingJson {
  return { ...preprocessing, origins };
}
