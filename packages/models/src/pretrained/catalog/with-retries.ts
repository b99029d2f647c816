import { setTimeout as sleep } from "node:timers/promises";
import { ModelError } from "../../errors.ts";
import { DownloadError, type WantedWeights } from "./errors.ts";
import { connectionFailure } from "./failure-reason.ts";
import type { HttpAnswer } from "./http-client.ts";

/** How often and how long something is tried. */
export interface RetryOptions {
  /** Milliseconds until the first retry; doubled for each further one. */
  readonly pause: number;
  readonly signal?: AbortSignal | undefined;
}

/** Tries in a row that bring nothing, until it is given up. */
const FRUITLESS_TRIES = 4;
/** Tries in all, for a server that cuts off after every few bytes. */
const TRIES = 100;
/** The longest that a server's `Retry-After` is obeyed, in milliseconds. */
export const LONGEST_PAUSE = 60_000;
const TEMPORARY_STATUS: ReadonlySet<number> = new Set([408, 425, 429, 500, 502, 503, 504]);

/** One try that failed; the next may not. */
export class Interruption extends Error {
  readonly pause: number | undefined;

  constructor(reason: string, pause?: number) {
    super(reason);
    this.pause = pause;
  }
}

/**
 * Tries something until it succeeds, fails for good, or nothing has come in several tries in a row; `attempt` tells how many
 * bytes did. Throws `DownloadError`, what `attempt` throws for good, or an `AbortError`.
 */
export async function withRetries<Result>(
  wanted: WantedWeights,
  options: RetryOptions,
  attempt: (onReceived: (bytes: number) => void) => Promise<Result>,
): Promise<Result> {
  let received = 0;
  for (let tries = 1, fruitless = 0; ; tries++) {
    const before = received;
    try {
      return await attempt((bytes) => (received += bytes));
    } catch (error) {
      const interruption = asInterruption(error, { wanted, received, signal: options.signal });
      fruitless = received > before ? 0 : fruitless + 1;
      if (fruitless >= FRUITLESS_TRIES || tries >= TRIES)
        throw new DownloadError(wanted, `${interruption.message}, after ${tries} tries`, { cause: error });
      const pause = interruption.pause ?? options.pause * 2 ** Math.max(fruitless - 1, 0);
      await sleep(Math.min(pause, LONGEST_PAUSE), undefined, { signal: options.signal });
    }
  }
}

interface Situation {
  readonly wanted: WantedWeights;
  /** Bytes, in all tries. */
  readonly received: number;
  readonly signal: AbortSignal | undefined;
}

/** What can be tried again; everything else is thrown. Without a network, only what began well is. */
function asInterruption(error: unknown, { wanted, received, signal }: Situation): Interruption {
  if (error instanceof Interruption) return error;
  const failure = error instanceof ModelError || signal?.aborted ? undefined : connectionFailure(error);
  if (!failure) throw error;
  if (failure.again === "never" || (failure.again === "later" && received === 0))
    throw new DownloadError(wanted, failure.reason, { cause: error });
  return new Interruption(failure.reason);
}

/** An answer without what was asked for: an {@linkcode Interruption} where the next may bring it. */
export function unusable(answer: HttpAnswer, wanted: WantedWeights): Error {
  const reason = `the server answers ${answer.status}`;
  if (!TEMPORARY_STATUS.has(answer.status)) return new DownloadError(wanted, reason);
  const seconds = retryAfter(answer);
  return new Interruption(reason, seconds === undefined ? undefined : seconds * 1000);
}

/** Seconds that a server asks to wait. */
export function retryAfter(answer: HttpAnswer): number | undefined {
  const seconds = answer.header("retry-after");
  return seconds && /^\d+$/.test(seconds) ? Number(seconds) : undefined;
}
