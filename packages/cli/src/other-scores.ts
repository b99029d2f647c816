import { atCoverage, atPrecision, auroc, type CoveragePoint, coverageCurve } from "@coarse/core";
import { UnreachablePrecisionError } from "./errors.ts";

/** How well photos of the groups are told from others. */
export interface OtherReport {
  readonly images: number;
  /** Area under the ROC curve of the groups' total probability. */
  readonly auroc: number;
  /** Where 95 % of the groups' photos are answered. */
  readonly at95Coverage: CoveragePoint;
  /** The point for the wanted coverage or precision: its threshold is the one to use. */
  readonly wanted?: CoveragePoint;
  /** One point for each 5 % of coverage. */
  readonly curve: readonly CoveragePoint[];
}

const STEPS = 20;

/** Collects the groups' total probability of photos inside and outside the groups. */
export class OtherScores {
  readonly #inside: number[] = [];
  readonly #outside: number[] = [];

  addInside(mass: Float64Array): void {
    this.#inside.push(...mass);
  }

  addOutside(mass: Float64Array): void {
    this.#outside.push(...mass);
  }

  /**
   * @param correct for each photo inside whether it was answered rightly
   * @returns `undefined` where no photos outside the groups were given
   * @throws {UnreachablePrecisionError}
   */
  report(
    correct: readonly boolean[],
    wanted: { readonly coverage?: number | undefined; readonly precision?: number | undefined },
  ): OtherReport | undefined {
    if (this.#outside.length === 0) return undefined;
    const [positives, negatives] = [this.#inside, this.#outside];
    const curve = coverageCurve({ positives, negatives, correct });
    const at95Coverage = atCoverage(curve, 0.95);
    const shares = Array.from({ length: STEPS }, (_, step) => (step + 1) / STEPS);
    const point = wantedPoint(curve, wanted);
    if (!at95Coverage) throw new RangeError("Expected a curve that ends at coverage 1");
    return {
      images: negatives.length,
      auroc: auroc(positives, negatives),
      at95Coverage,
      ...(point && { wanted: point }),
      curve: shares.flatMap((share) => atCoverage(curve, share) ?? []),
    };
  }
}

function wantedPoint(
  curve: readonly CoveragePoint[],
  {
    coverage,
    precision,
  }: { readonly coverage?: number | undefined; readonly precision?: number | undefined },
): CoveragePoint | undefined {
  if (coverage !== undefined) return atCoverage(curve, coverage);
  if (precision === undefined) return undefined;
  const point = atPrecision(curve, precision);
  if (!point) throw new UnreachablePrecisionError(precision, Math.max(...curve.map((own) => own.precision)));
  return point;
}
