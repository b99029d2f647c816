import { type DistributedModel, fetchWeights } from "@coarse/models";
import type { PipelineContext } from "../context.ts";

/** What the weights take if the server doesn't say. */
const BYTES_PER_PARAMETER = 4;
/** Milliseconds of waiting that a log is told of; who looks at progress wants to know at once. */
const WORTH_TELLING = 3000;

/** The path of a model's weights, fetched if need be. */
export async function fetchModel(model: DistributedModel, context: PipelineContext): Promise<string> {
  const { signal, onProgress, onNote } = context;
  const download = { task: "download", name: model.name } as const;
  let last = { done: 0, total: 0 };
  let isBegun = false;
  let waiting: NodeJS.Timeout | undefined;
  try {
    return await fetchWeights(model, {
      ...(signal && { signal }),
      onProgress: ({ received, total = model.parameterCount * BYTES_PER_PARAMETER }) => {
        isBegun = true;
        last = { done: received, total };
        onProgress?.({ ...download, ...last });
      },
      onWait: (lock) => {
        const note = () => onNote?.({ level: "note", text: waitingText(model, lock) });
        waiting = setTimeout(note, onProgress ? 0 : WORTH_TELLING);
      },
    });
  } finally {
    clearTimeout(waiting);
    if (isBegun) onProgress?.({ ...download, ...last, isOver: true });
  }
}

function waitingText({ name }: DistributedModel, lock: string): string {
  return `another process fetches ${name}: waiting for it, or some seconds where it has died and left ${lock}`;
}
