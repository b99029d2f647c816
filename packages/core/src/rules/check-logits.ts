import { NonFiniteLogitsError } from "../errors/rule-errors.ts";
import type { Activations } from "../types.ts";

/**
 * Checks what came out of a network before a rule takes it.
 *
 * @throws {RangeError} where the logits are not `[count, classCount]`
 * @throws {NonFiniteLogitsError} where one of them is not a finite number
 */
export function checkLogits({ logits, count }: Activations, classCount: number): void {
  if (logits.length !== count * classCount)
    throw new RangeError(`Expected logits [${count}, ${classCount}], but got ${logits.length} numbers`);
  const stray = logits.findIndex((logit) => !Number.isFinite(logit));
  if (stray >= 0) throw new NonFiniteLogitsError(Math.floor(stray / classCount));
}
