/** Whether all are numbers that can be computed with: neither NaN nor infinite. */
export function allFinite(values: Float32Array | Int32Array): boolean {
  for (const value of values) if (!Number.isFinite(value)) return false;
  return true;
}
