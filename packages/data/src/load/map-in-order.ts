import { createSemaphore, type SemaphoreWidth } from "./semaphore.ts";

/** How much is under way at once. */
export interface MapOptions {
  /** Most items worked on at the same time; a function is asked whenever one ends. */
  readonly concurrency: SemaphoreWidth;
  /** Most items begun whose results were not taken yet; this bounds memory where the consumer is slow. */
  readonly lookAhead: number | (() => number);
  readonly signal?: AbortSignal | undefined;
}

/**
 * Works on several items at once and yields the results in the order of the items. The next items are under way
 * while the consumer is busy with a result, up to `lookAhead`. When the consumer leaves or aborts, no further item is
 * begun.
 * @throws whatever `work` throws, when its turn has come; the reason of `signal`, at once.
 */
export async function* mapInOrder<Item, Result>(
  items: Iterable<Item>,
  work: (item: Item) => Promise<Result>,
  { concurrency, lookAhead, signal }: MapOptions,
): AsyncGenerator<Result, void, undefined> {
  const source = items[Symbol.iterator]();
  const prefetched: Promise<Result>[] = [];
  const gate = createSemaphore(concurrency);
  const fill = () => {
    const most = typeof lookAhead === "number" ? lookAhead : lookAhead();
    while (prefetched.length < most) {
      const { done, value } = source.next();
      if (done) return;
      const result = gate.pass(() => work(value));
      // Its error is thrown when its turn comes; until then it must not count as unhandled.
      result.catch(() => {});
      prefetched.push(result);
    }
  };
  try {
    signal?.throwIfAborted();
    fill();
    for (let next = prefetched.shift(); next; next = prefetched.shift()) {
      const result = await unlessAborted(next, signal);
      fill();
      yield result;
      signal?.throwIfAborted();
    }
  } finally {
    gate.close();
  }
}

/** The same promise, rejected as soon as the signal is: an end must not wait for a picture of 200 million pixels. */
function unlessAborted<Result>(result: Promise<Result>, signal: AbortSignal | undefined): Promise<Result> {
  if (signal === undefined) return result;
  return new Promise((resolve, reject) => {
    const abort = () => reject(signal.reason);
    signal.addEventListener("abort", abort, { once: true });
    result.then(resolve, reject).finally(() => signal.removeEventListener("abort", abort));
  });
}
