/** How many may do something at the same time; a function is asked whenever one ends. */
export type SemaphoreWidth = number | (() => number);

/** Bounds how many tasks run at a time. */
export interface Semaphore {
  /** Runs a task when its turn has come. */
  pass<Result>(task: () => Promise<Result>): Promise<Result>;
  /** Lets no further task begin: who waits is refused. */
  close(): void;
}

/** Lets at most `width` tasks run at a time, first come, first served. */
export function createSemaphore(width: SemaphoreWidth): Semaphore {
  const waiting: (() => void)[] = [];
  let running = 0;
  let closed = false;
  const isOpen = () => running < (typeof width === "number" ? width : width());
  function admit(): void {
    while (waiting.length > 0 && isOpen()) {
      running++;
      waiting.shift()?.();
    }
  }
  async function pass<Result>(task: () => Promise<Result>): Promise<Result> {
    await new Promise<void>((resolve) => {
      waiting.push(resolve);
      admit();
    });
    try {
      if (closed) throw new Error("The consumer left before this item was begun");
      return await task();
    } finally {
      running--;
      admit();
    }
  }
  function close(): void {
    closed = true;
  }
  return { pass, close };
}
