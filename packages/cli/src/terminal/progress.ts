import { progressBar } from "./progress-bar.ts";
import type { Terminal } from "./terminal.ts";

/** Shows how far a long task is; silent where there is nobody to look. */
export interface Progress {
  advance(count: number): void;
  stop(): void;
}

/** A progress bar for a number of things, shown at once. */
export function startProgress(
  total: number,
  unit: string,
  { err, quiet = false }: Pick<Terminal, "err"> & { readonly quiet?: boolean },
): Progress {
  const bar = progressBar(
    {
      count: (done, of) => `${done}/${of} ${unit}`,
      rate: (perSecond) => `${perSecond.toFixed(perSecond < 10 ? 1 : 0)} per second`,
    },
    { err, quiet },
  );
  let done = 0;
  bar?.show(done, total);
  return {
    advance(count) {
      done += count;
      bar?.show(done);
    },
    stop: () => bar?.stop(),
  };
}
