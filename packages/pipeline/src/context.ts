import type { ReadingThread } from "@coarse/models/internal";

/** Something that whoever asked should hear of: what was assumed, or what may be wrong. */
export interface Note {
  readonly level: "note" | "warning";
  readonly text: string;
}

/** How far a long task is; called again with more done, at last with `isOver`. */
export interface Progress {
  readonly task: "images" | "thumbnails" | "download";
  readonly done: number;
  /** Images; of a download, bytes. */
  readonly total: number;
  /** What is downloaded. */
  readonly name?: string;
  /** The task is done or was given up. */
  readonly isOver?: boolean;
}

/** Where a task is done, who hears of it, and who may end it. All of it may be left out. */
export interface PipelineContext {
  /** The folder that relative paths start from; the working directory where not given. */
  readonly folder?: string;
  /** Ends the task with the signal's reason. Read when the task has something to clean up, not before. */
  readonly signal?: AbortSignal | undefined;
  readonly onNote?: ((note: Note) => void) | undefined;
  readonly onProgress?: ((progress: Progress) => void) | undefined;
  /** Reads models of HDF5, where somebody has started one already. */
  readonly readingThread?: ReadingThread | undefined;
  /** The folder of the activation cache; none is used where not given. */
  readonly activationFolder?: string | undefined;
}

/** The folder that relative paths start from. */
export function folderOf({ folder }: PipelineContext): string {
  return folder ?? process.cwd();
}

/** Counts up to a total and reports each step. */
export class ProgressCounter {
  readonly #task: Pick<Progress, "task" | "total">;
  readonly #onProgress: PipelineContext["onProgress"];
  #done = 0;

  constructor(task: Pick<Progress, "task" | "total">, { onProgress }: PipelineContext) {
    this.#task = task;
    this.#onProgress = onProgress;
    this.#onProgress?.({ ...this.#task, done: 0 });
  }

  advance(count: number): void {
    this.#done += count;
    this.#onProgress?.({ ...this.#task, done: this.#done });
  }

  stop(): void {
    this.#onProgress?.({ ...this.#task, done: this.#done, isOver: true });
  }
}
