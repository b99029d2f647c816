import {
  type DistributedModel,
  type DownloadProgress,
  type FileDtype,
  fetchHubModel,
  fetchWeights,
  type HubModel,
} from "@coarse/models";
import type { PipelineContext } from "../context.ts";

/** What the weights take if the server doesn't say. */
const BYTES_PER_PARAMETER = 4;
/** Milliseconds of waiting that a log is told of; who looks at progress wants to know at once. */
const WORTH_TELLING = 3000;

/** The path of a model's weights, fetched if need be. */
export function fetchModel(model: DistributedModel, context: PipelineContext): Promise<string> {
  const { name, parameterCount } = model;
  const likely = parameterCount * BYTES_PER_PARAMETER;
  return telling({ name, likely }, context, (listeners) => fetchWeights(model, listeners));
}

/** A model of the Hugging Face hub by its name, `hf:org/name`, fetched if need be. */
export function fetchFromHub(
  name: string,
  dtype: FileDtype | undefined,
  context: PipelineContext,
): Promise<HubModel> {
  const onNote = (text: string) => context.onNote?.({ level: "note", text });
  return telling({ name, likely: 0 }, context, (listeners) =>
    fetchHubModel(name, { ...listeners, dtype, onNote }),
  );
}

/** Whom a download tells. */
interface Listeners {
  readonly signal?: AbortSignal;
  readonly onProgress: (progress: DownloadProgress) => void;
  readonly onWait: (lock: string) => void;
}

interface Told {
  readonly name: string;
  /** Bytes that it will take if the server doesn't say. */
  readonly likely: number;
}

/** Tells of a download while it goes on, and when it is over. */
async function telling<Result>(
  { name, likely }: Told,
  { signal, onProgress, onNote }: PipelineContext,
  fetch: (listeners: Listeners) => Promise<Result>,
): Promise<Result> {
  const download = { task: "download", name } as const;
  let last = { done: 0, total: 0 };
  let isBegun = false;
  let waiting: NodeJS.Timeout | undefined;
  try {
    return await fetch({
      ...(signal && { signal }),
      onProgress: ({ received, total = likely }) => {
        isBegun = true;
        last = { done: received, total };
        onProgress?.({ ...download, ...last });
      },
      onWait: (lock) => {
        const note = () => onNote?.({ level: "note", text: waitingText(name, lock) });
        waiting = setTimeout(note, onProgress ? 0 : WORTH_TELLING);
      },
    });
  } finally {
    clearTimeout(waiting);
    if (isBegun) onProgress?.({ ...download, ...last, isOver: true });
  }
}

function waitingText(name: string, lock: string): string {
  return `another process fetches ${name}: waiting for it, or some seconds where it has died and left ${lock}`;
}
