/** Learning rate of a step: a linear warm-up, then half a cosine down to nothing. */
export function learningRateAt(
  step: number,
  { steps, peak, warmUp }: { readonly steps: number; readonly peak: number; readonly warmUp: number },
): number {
  if (step < warmUp) return (peak * (step + 1)) / warmUp;
  return (peak * (1 + Math.cos((Math.PI * (step - warmUp)) / (steps - warmUp)))) / 2;
}
