import { atCoverage, atPrecision, auroc, type CoveragePoint, coverageCurve } from "@coarse/core";
import { NoOutsidersError, UnreachablePrecisionError } from "../errors.ts";

/** How well photos of the groups are told from others. */
export interface OtherReport {
  readonly images: number;
  /** Area under the ROC curve of the groups' total probability; absent without photos outside the groups. */
  readonly auroc?: number;
  /** Where 95 % of the groups' photos are answered. */
  readonly at95Coverage: CoveragePoint;
  /** The point for the wanted coverage or precision: its threshold is the one to use. */
  readonly wanted?: CoveragePoint;
  /** One point for each 5 % of coverage. */
  readonly curve: readonly CoveragePoint[];
}

/** The share of photos to be answered, or how many of the answered are to belong to a group. */
export interface WantedPoint {
  readonly coverage?: number;
  readonly minPrecision?: number;
}

const STEPS = 20;

/** Collects the groups' total probability of photos inside and outside the groups. */
export class OtherScores {
  readonly #inside: number[] = [];
  readonly #outside: number[] = [];

  /** Adds a batch of photos that all belong to groups, or none of them. */
  add(mass: Float64Array, isInside: boolean): void {
    (isInside ? this.#inside : this.#outside).push(...mass);
  }

  /**
   * @param correct for each photo inside whether it was answered rightly
   * @returns `undefined` where no photos outside the groups were given and no coverage is wanted
   * @throws {UnreachablePrecisionError} {@linkcode NoOutsidersError}
   */
  report(correct: readonly boolean[], wanted: WantedPoint): OtherReport | undefined {
    if (this.#outside.length === 0) {
      if (wanted.minPrecision !== undefined) throw new NoOutsidersError();
      if (wanted.coverage === undefined) return undefined;
    }
    const [positives, negatives] = [this.#inside, this.#outside];
    const curve = coverageCurve({ positives, negatives, correct });
    const at95Coverage = atCoverage(curve, 0.95);
    const shares = Array.from({ length: STEPS }, (_, step) => (step + 1) / STEPS);
    const point = wantedPoint(curve, wanted);
    if (!at95Coverage) throw new RangeError("Expected a curve that ends at coverage 1");
    return {
      images: negatives.length,
      ...(negatives.length > 0 && { auroc: auroc(positives, negatives) }),
      at95Coverage,
      ...(point && { wanted: point }),
      curve: shares.flatMap((share) => atCoverage(curve, share) ?? []),
    };
  }
}

/**
 * The threshold for a wanted coverage or precision.
 *
 * @throws {UnreachablePrecisionError}
 */
function wantedPoint(
  curve: readonly CoveragePoint[],
  { coverage, minPrecision }: WantedPoint,
): CoveragePoint | undefined {
  if (coverage !== undefined) return atCoverage(curve, coverage);
  if (minPrecision === undefined) return undefined;
  const point = atPrecision(curve, minPrecision);
  if (!point)
    throw new UnreachablePrecisionError(minPrecision, Math.max(...curve.map((own) => own.precision)));
  return point;
}
