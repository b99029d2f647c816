import type { CalibrationReport } from "../calibration/calibration-report.ts";
import type { PreprocessingJson } from "../preprocessing/preprocessing-json.ts";
import type { FavoredRules } from "./verdict.ts";

/** What `coarse evaluate --format json` prints. */
export interface EvaluationJson {
  readonly model: {
    readonly source: string;
    readonly labelSet: string;
    readonly engine: string;
    readonly device?: string;
    /** How images became what the network takes. */
    readonly preprocessing?: PreprocessingJson;
    /** Present where the network computes with 8 bits: on how many photos it was calibrated, and how many of them keep their likeliest class. */
    readonly int8?: { readonly images: number; readonly sameAnswers: number };
  };
  readonly groups: readonly GroupJson[];
  /** How the classes of the groups were chosen. */
  readonly select: string;
  /** The rule whose predictions are kept. */
  readonly rule: string;
  /** How many were evaluated. */
  readonly images: number;
  readonly skipped: readonly { readonly file: string; readonly reason: string }[];
  /** Present where photos were decoded with the accurate DCT though the fast one was wanted: how many. */
  readonly decodedAccurately?: number;
  readonly accuracy: number;
  /** Wilson's, at 95 %. */
  readonly interval: readonly [low: number, high: number];
  readonly confusion: ConfusionJson;
  /** Every rule by its name. */
  readonly rules: Readonly<Record<string, RuleJson>>;
  readonly verdict?: FavoredRules;
  readonly predictions: readonly PredictionJson[];
  /** Of the photos that belong to a group; absent for `argmax`, and where there are fewer than two of them. */
  readonly calibration?: CalibrationReport;
  /** How photos that belong to no group are told, where some were given. */
  readonly other?: OtherJson;
  readonly seconds: number;
}

/** A group and what of the data set and of the label set belongs to it. */
export interface GroupJson {
  readonly name: string;
  readonly synset?: string | undefined;
  readonly folder?: string | undefined;
  readonly folders?: readonly string[];
  /** Class indices. */
  readonly classes: readonly number[];
}

/** Counts of true labels (rows) by predicted ones (columns). */
export interface ConfusionJson {
  readonly labels: readonly string[];
  readonly counts: readonly (readonly number[])[];
  /** Each row divided by its sum. */
  readonly normalized: readonly (readonly number[])[];
}

/** What one rule makes of the photos. */
export interface RuleJson {
  readonly accuracy: number;
  readonly interval: readonly [low: number, high: number];
  readonly confusion?: ConfusionJson;
}

/** What the chosen rule says of one photo. */
export interface PredictionJson {
  /** Path within the folder that was evaluated, with `/`. */
  readonly file: string;
  readonly label: string;
  readonly predicted: string;
  /** In the order of the matrix's labels. */
  readonly probabilities: readonly number[];
  /** The likeliest classes of the label set, before they are grouped. */
  readonly fine?: readonly FineClassJson[];
}

/** A class of the label set as the network sees it in a photo. */
export interface FineClassJson {
  readonly class: number;
  readonly label: string;
  readonly probability: number;
}

/** How well photos of the groups are told from others. */
export interface OtherJson {
  readonly images: number;
  /** Area under the ROC curve of the groups' total probability. */
  readonly auroc?: number;
  readonly curve?: readonly CoveragePointJson[];
}

/** What happens at one threshold of the groups' total probability. */
export interface CoveragePointJson {
  readonly threshold: number;
  readonly coverage: number;
  readonly precision: number;
  readonly accuracy: number;
}
