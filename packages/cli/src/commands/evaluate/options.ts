import type { EvaluationResult, Group, JpegDecoding, RankedClass, RuleResult } from "@coarse/core";
import type { SkippedFile } from "@coarse/data";
import type { Model } from "@coarse/models";
import type { Taxonomy } from "@coarse/taxonomy";
import type { CoarseOptions, RuleAdditions } from "../../options/coarse-options.ts";
import type { ListingOptions } from "../../options/image-options.ts";
import type { NumbersOptions } from "../../options/precision-option.ts";
import type { BackOffReport } from "./back-off-scores.ts";
import type { EvaluationFigures } from "./figures.ts";
import type { OtherReport, WantedPoint } from "./other-scores.ts";
import type { EvaluationOutputs } from "./outputs.ts";

/** What `coarse evaluate` is asked for. */
export interface EvaluateOptions
  extends CoarseOptions,
    ListingOptions,
    EvaluationOutputs,
    Omit<RuleAdditions, "other">,
    NumbersOptions,
    WantedPoint {
  /** Adds the class `other`; a text is the folder of photos that belong to it. */
  readonly other?: string | true;
  readonly confidence?: number;
  /** Evaluates again when photos come and go. */
  readonly watch?: boolean;
  /** Prints the reliability table as well. */
  readonly calibration?: boolean;
}

/** What one evaluation found out, before it is printed. */
export interface EvaluationReport {
  readonly options: EvaluateOptions;
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
  /** How JPEGs were to be decoded, and how many were with the accurate DCT though the fast one was wanted. */
  readonly decode: JpegDecoding;
  readonly decodedAccurately: number;
  readonly seconds: number;
}
