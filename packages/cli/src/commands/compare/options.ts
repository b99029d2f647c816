import type { Rule } from "@coarse/core";
import type { CoarseOptions } from "../../options/coarse-options.ts";
import type { ListingOptions } from "../../options/image-options.ts";
import type { NumbersOptions } from "../../options/precision-option.ts";
import type { WantedPoint } from "../evaluate/other-scores.ts";

/** What `coarse compare` is asked for. */
export interface CompareOptions
  extends Omit<CoarseOptions, "rule" | "select">,
    ListingOptions,
    NumbersOptions,
    WantedPoint {
  /** Shown beside the rules without a parameter. */
  readonly also: readonly Rule[];
  /** A folder of photos that belong to no group. */
  readonly other?: string;
  /** Asks for accuracy against the size of the head. */
  readonly curve?: boolean;
  /** Prints the reliability table of the rule to use as well. */
  readonly calibration?: boolean;
}
