import { type DistributedModel, type DownloadProgress, fetchWeights } from "@coarse/models";
import { SingleBar } from "cli-progress";
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
  if (quiet || !terminal.err.isTTY) return fetchWeights(model, { signal });
  const bar = downloadBar(model, terminal);
  try {
    return await fetchWeights(model, {
      signal,
      onProgress: (progress) => bar.show(progress),
      onWait: () => terminal.err.write(`Another process fetches ${model.name}: waiting for it\n`),
    });
  } finally {
    bar.stop();
  }
}

/** Drawn from the first byte on: weights that are there already need none. */
function downloadBar(model: DistributedModel, terminal: Terminal) {
  const bar = new SingleBar({
    stream: terminal.err,
    format: `${model.name} {bar} {megabytes} of {whole} MB · {eta_formatted} left`,
    barsize: 24,
    clearOnComplete: true,
    hideCursor: true,
    barCompleteChar: "█",
    barIncompleteChar: "░",
  });
  let drawn = false;
  return {
    show({ received, total = model.parameterCount * BYTES_PER_PARAMETER }: DownloadProgress): void {
      const texts = { megabytes: (received / MEGABYTE).toFixed(1), whole: (total / MEGABYTE).toFixed(1) };
      if (!drawn) bar.start(total, received, texts);
      else bar.update(received, texts);
      drawn = true;
    },
    stop: () => bar.stop(),
  };
}
