import { SingleBar } from "cli-progress";
import { type BarTexts, barLine } from "./bar-line.ts";
import { drawingStream } from "./cleaned-terminal.ts";
import { printable } from "./printable.ts";
import type { Terminal } from "./terminal.ts";

/** A bar on a terminal, gone when its task is done. */
export interface ProgressBar {
  /** Shows how much is done; of a total that only now is known, too. */
  show(done: number, total?: number): void;
  stop(): void;
}

/**
 * A progress bar on standard error, drawn from the first `show` on; `undefined` with `--quiet` and where nobody looks:
 * a pipe or a log file gets nothing of it.
 */
export function progressBar(
  texts: BarTexts,
  { err, quiet }: Pick<Terminal, "err"> & { readonly quiet?: boolean | undefined },
): ProgressBar | undefined {
  if (quiet || !err.isTTY) return undefined;
  const started = performance.now();
  let before: number | undefined;
  const bar = new SingleBar({
    stream: drawingStream(err),
    format: (_options, { value, total }) => {
      const seconds = (performance.now() - started) / 1000;
      return printable(
        barLine({ done: value, total, before: before ?? 0, seconds }, texts, err.columns ?? 80),
      );
    },
    clearOnComplete: true,
    hideCursor: true,
  });
  return {
    show(done, total = bar.getTotal()) {
      if (before === undefined) bar.start(total, done);
      before ??= done;
      if (total !== bar.getTotal()) bar.setTotal(total);
      bar.update(done);
    },
    stop: () => bar.stop(),
  };
}
