import { type DistributedModel, fetchWeights } from "@coarse/models";
import { progressBar } from "./progress-bar.ts";
import { tell } from "./tell.ts";
import type { Terminal } from "./terminal.ts";

const MEGABYTE = 1e6;
/** What the weights take if the server doesn't say. */
const BYTES_PER_PARAMETER = 4;

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
  try {
    return await fetchWeights(model, {
      signal,
      onProgress: ({ received, total = model.parameterCount * BYTES_PER_PARAMETER }) =>
        bar?.show(received, total),
      onWait: (lock) =>
        tell(
          `note: another process fetches ${model.name}: waiting for it, or some seconds where it has died and left ${lock}`,
          { terminal, quiet },
        ),
    });
  } finally {
    bar?.stop();
  }
}

function megabytes(bytes: number): string {
  return (bytes / MEGABYTE).toFixed(1);
}
