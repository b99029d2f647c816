import { SingleBar } from "cli-progress";
import type { Terminal } from "./terminal.ts";

/** Shows how far a long task is; silent where there is nobody to look. */
export interface Progress {
  advance(count: number): void;
  stop(): void;
}

/**
 * A progress bar on standard error with rate and time left, drawn only on a terminal and not with `--quiet`:
 * a pipe or a log file gets nothing of it.
 */
export function startProgress(
  total: number,
  unit: string,
  { err, quiet = false }: Pick<Terminal, "err"> & { readonly quiet?: boolean },
): Progress {
  if (quiet || !err.isTTY) return { advance: () => {}, stop: () => {} };
  const bar = new SingleBar({
    stream: err,
    format: `{bar} {value}/{total} ${unit} · {rate} per second · {eta_formatted} left`,
    barsize: 24,
    clearOnComplete: true,
    hideCursor: true,
    barCompleteChar: "█",
    barIncompleteChar: "░",
  });
  const started = performance.now();
  bar.start(total, 0, { rate: "–" });
  return {
    advance: (count) => {
      const done = bar.getProgress() * total + count;
      bar.increment(count, { rate: ((1000 * done) / (performance.now() - started)).toFixed(0) });
    },
    stop: () => bar.stop(),
  };
}
