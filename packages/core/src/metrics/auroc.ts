/**
 * Area under the ROC curve: the probability that a positive image has a higher score than a negative one, a tie counting
 * half. By ranks: `(sum of the positives' ranks - P (P + 1) / 2) / (P N)`. `NaN` where there are no positives or no
 * negatives.
 *
 * J. A. Hanley and B. J. McNeil, Radiology 143, 1982.
 *
 * @param positives - Scores of the images that should have high ones.
 * @param negatives - Scores of the others.
 * @returns From 0 to 1, 0.5 for scores that say nothing.
 */
export function auroc(positives: ArrayLike<number>, negatives: ArrayLike<number>): number {
  const scores = [
    ...Array.from(positives, (score) => ({ score, positive: true })),
    ...Array.from(negatives, (score) => ({ score, positive: false })),
  ].sort((a, b) => a.score - b.score);
  let rankSum = 0;
  for (let start = 0; start < scores.length; ) {
    let end = start;
    while (end < scores.length && scores[end]?.score === scores[start]?.score) end++;
    const rank = (start + 1 + end) / 2;
    rankSum += rank * scores.slice(start, end).filter(({ positive }) => positive).length;
    start = end;
  }
  const count = positives.length;
  return (rankSum - (count * (count + 1)) / 2) / (count * negatives.length);
}
