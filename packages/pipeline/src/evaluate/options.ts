import type { EvaluationResult, Group, RankedClass } from "@coarse/core";
import type { ResolvedPreprocessing, RuleResult } from "@coarse/core/internal";
import type { SkippedFile } from "@coarse/data";
import type { Model } from "@coarse/models";
import type { Taxonomy } from "@coarse/taxonomy";
import type { ActivationCounts } from "../activations/cached-activations.ts";
import type {
  CoarseOptions,
  DtypeOptions,
  ListingOptions,
  OtherOptions,
  RuleAdditions,
  WithRule,
} from "../options.ts";
import type { BackOffReport } from "./back-off-scores.ts";
import type { EvaluationFigures } from "./figures.ts";
import type { OtherReport, WantedPoint } from "./other-scores.ts";

/** What an evaluation is asked for. */
export interface EvaluateOptions
  extends CoarseOptions,
    ListingOptions,
    RuleAdditions,
    OtherOptions,
    DtypeOptions,
    WantedPoint {
  /** Also judges the most precise answers of WordNet that are as sure as this. */
  readonly confidence?: number;
}

/** What one evaluation found out. */
export interface EvaluationReport {
  readonly options: WithRule<EvaluateOptions>;
  /** A folder, a list or a pattern, as an absolute path. */
  readonly folder: string;
  readonly labelSet: string;
  /** Present where the network computes with 8 bits. */
  readonly int8?: Model["int8"];
  readonly taxonomy: Taxonomy;
  readonly groups: readonly Group[];
  /** Group names by folder name. */
  readonly folders: ReadonlyMap<string, string>;
  /** Of a coarse model, the rule that it was made with is the only one. */
  readonly result: Omit<EvaluationResult, "rules"> & { readonly rules: Readonly<Record<string, RuleResult>> };
  /** The likeliest fine classes of each photo, in the order of the predictions. */
  readonly fine: readonly (readonly RankedClass[])[];
  /** Of the photos, in the order of the predictions. */
  readonly paths: readonly string[];
  readonly figures: EvaluationFigures;
  /** Present with photos that belong to no group. */
  readonly other?: OtherReport;
  /** Present with a confidence. */
  readonly backOff?: BackOffReport;
  readonly skipped: readonly SkippedFile[];
  /** How images became what the network takes. */
  readonly prepared: ResolvedPreprocessing;
  /** How many were decoded with the accurate DCT though the fast one was wanted. */
  readonly decodedAccurately: number;
  /** How many images came from the activation cache, and how many went through the network. */
  readonly activations: ActivationCounts;
  /** The model's file, or `bundled`. */
  readonly modelPath: string;
  readonly seconds: number;
}
