/** Whether all are numbers that can be computed with: neither NaN nor infinite. */
export function allFinite(values: Float32Array | Int32Array): boolean {
  let sum = 0;
  // 0 times a number is 0, times anything else NaN; a look at each number would take ten times as long
  for (let i = 0; i < values.length; i++) sum += 0 * (values[i] ?? 0);
  return sum === 0;
}
