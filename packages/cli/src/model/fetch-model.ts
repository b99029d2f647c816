import { type DistributedModel, fetchWeights } from "@coarse/models";
import { progressBar } from "../terminal/progress-bar.ts";
import { tell } from "../terminal/tell.ts";
import type { Terminal } from "../terminal/terminal.ts";

const MEGABYTE = 1e6;
/** What the weights take if the server doesn't say. */
const BYTES_PER_PARAMETER = 4;

/** Milliseconds of waiting that a log is told of; who looks at a terminal wants to know at once. */
const WORTH_TELLING = 3000;

/** The path of a model's weights, fetched if need be, with a progress bar where there is somebody to look. */
export async function fetchModel(
  model: DistributedModel,
  terminal: Terminal,
  { quiet = false }: { readonly quiet?: boolean | undefined } = {},
): Promise<string> {
  const signal = terminal.interruption();
  const bar = progressBar(
    {
      name: model.name,
      count: (received, total) => `${megabytes(received)} of ${megabytes(total)} MB`,
      rate: (perSecond) => `${megabytes(perSecond)} MB per second`,
    },
    { err: terminal.err, quiet },
  );
  let waiting: NodeJS.Timeout | undefined;
  try {
    return await fetchWeights(model, {
      signal,
      onProgress: ({ received, total = model.parameterCount * BYTES_PER_PARAMETER }) =>
        bar?.show(received, total),
      onWait: (lock) => {
        waiting = setTimeout(
          () => tell(waitingNote(model, lock), { terminal, quiet }),
          bar ? 0 : WORTH_TELLING,
        );
      },
    });
  } finally {
    clearTimeout(waiting);
    bar?.stop();
  }
}

function waitingNote({ name }: DistributedModel, lock: string): string {
  return `note: another process fetches ${name}: waiting for it, or some seconds where it has died and left ${lock}`;
}

function megabytes(bytes: number): string {
  return (bytes / MEGABYTE).toFixed(1);
}
