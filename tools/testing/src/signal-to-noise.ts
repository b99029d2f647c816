/** How much larger the differences between exact numbers are than the errors in others, in decibels. */
export function signalToNoise(exact: Float32Array, rounded: Float32Array): number {
  const mean = exact.reduce((sum, value) => sum + value, 0) / exact.length;
  const signal = exact.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  const noise = exact.reduce((sum, value, i) => sum + (value - (rounded[i] ?? Number.NaN)) ** 2, 0);
  return 10 * Math.log10(signal / noise);
}
