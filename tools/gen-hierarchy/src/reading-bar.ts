import { SingleBar } from "cli-progress";

/** Shows how much of WordNet was read. */
export interface ReadingBar {
  show(done: number, total: number): void;
  stop(): void;
}

/** A progress bar with rate and time left; nothing of it where the stream is no terminal. */
export function readingBar(stream: NodeJS.WritableStream): ReadingBar {
  const bar = new SingleBar({
    stream,
    format: "{bar} {value}/{total} synsets and words · {rate} per second · {left} s left",
    barsize: 20,
    clearOnComplete: true,
    hideCursor: true,
  });
  const started = performance.now();
  let runs = false;
  return {
    show(done, total) {
      const perSecond = (1000 * done) / (performance.now() - started);
      const texts = { rate: perSecond.toFixed(0), left: Math.ceil((total - done) / perSecond) };
      if (runs) bar.update(done, texts);
      else bar.start(total, done, texts);
      runs = true;
    },
    stop: () => bar.stop(),
  };
}
