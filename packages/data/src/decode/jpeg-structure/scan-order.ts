/** A component of a JPEG, brightness or a color difference, and how finely it is sampled. */
export interface JpegComponent {
  readonly id: number;
  readonly horizontal: number;
  readonly vertical: number;
  /** The quantization table that its coefficients are multiplied with. */
  readonly table: number;
}

/** A scan of a progressive JPEG: it brings some bits of some coefficients, for all blocks of its components. */
export interface JpegScan {
  /** `[start, end)`, from its marker to the one behind its last code. */
  readonly start: number;
  readonly end: number;
  /** The components' ids. */
  readonly components: readonly number[];
  /** The first and the last of its coefficients in zigzag order; both 0 for the mean of a block. */
  readonly first: number;
  readonly last: number;
  /** How many of the coefficients' lowest bits were missing before; 0 where it is the first to bring them. */
  readonly missingBefore: number;
  /** How many are missing after it. */
  readonly missingAfter: number;
}

/** The most bits that the standard lets a scan leave out. */
const MAX_MISSING_BITS = 13;
const COEFFICIENTS = 64;

/** A scan's coefficients, each a number of its own for each component. */
export function coefficientsOf({ components, first, last }: JpegScan): readonly number[] {
  const count = last - first + 1;
  return components.flatMap((id) => Array.from({ length: count }, (_, i) => id * COEFFICIENTS + first + i));
}

/** Whether components and scans are such as the standard allows, and each scan continues what earlier ones began. */
export function isPossible(components: readonly JpegComponent[], scans: readonly JpegScan[]): boolean {
  const ids = new Set(components.map(({ id }) => id));
  if (components.length < 1 || components.length > 4 || ids.size < components.length) return false;
  if (!components.every(hasFactors) || !scans.every((scan) => isScanOf(ids, scan))) return false;
  const missing = new Map<number, number>();
  return scans.every((scan) => {
    const coefficients = coefficientsOf(scan);
    const before = scan.missingBefore === 0 ? undefined : scan.missingBefore;
    if (coefficients.some((coefficient) => missing.get(coefficient) !== before)) return false;
    for (const coefficient of coefficients) missing.set(coefficient, scan.missingAfter);
    return true;
  });
}

function hasFactors({ horizontal, vertical }: JpegComponent): boolean {
  return [horizontal, vertical].every((factor) => factor >= 1 && factor <= 4);
}

function isScanOf(ids: ReadonlySet<number>, scan: JpegScan): boolean {
  const { components, first, last, missingBefore, missingAfter } = scan;
  if (components.length === 0 || new Set(components).size < components.length) return false;
  if (!components.every((id) => ids.has(id))) return false;
  const isBand = first > 0 && first <= last && last < COEFFICIENTS && components.length === 1;
  if (!isBand && (first > 0 || last > 0)) return false;
  return missingBefore === 0 ? missingAfter <= MAX_MISSING_BITS : missingAfter === missingBefore - 1;
}
