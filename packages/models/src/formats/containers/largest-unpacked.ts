/** Small files may grow by any factor that deflate allows. */
const HARMLESS_BYTES = 2 ** 26;
/** Trained float32 weights hardly shrink, configurations by some ten times. */
const LARGEST_RATIO = 16;

/** As many bytes as `packed` bytes may become; what grows to more is no model, but made to fill the memory. */
export function largestUnpacked(packed: number): number {
  return Math.max(HARMLESS_BYTES, packed * LARGEST_RATIO);
}
