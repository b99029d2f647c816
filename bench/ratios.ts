import { median } from "./median.ts";

/** Figures of one contestant, round by round. */
export type Rounds = readonly number[];

/**
 * How much of others' time someone takes: the median of what each round says. Both met the load of that round, so that
 * a machine on which others work moves this less than it moves the medians.
 * @param own - What was measured, by round.
 * @param others - The same rounds of whoever is compared with; of several, their sum in each round.
 * @throws {RangeError} where the rounds are not as many, or none.
 */
export function ratioByRound(own: Rounds, ...others: readonly Rounds[]): number {
  if (own.length === 0 || others.length === 0 || others.some(({ length }) => length !== own.length))
    throw new RangeError(
      `Expected as many rounds of each, but got ${[own, ...others].map(({ length }) => length)}`,
    );
  return median(own.map((value, round) => value / sumOfRound(others, round)));
}

function sumOfRound(rounds: readonly Rounds[], round: number): number {
  return rounds.reduce((sum, values) => sum + (values[round] ?? Number.NaN), 0);
}
