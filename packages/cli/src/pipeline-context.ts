import { basename } from "node:path";
import type { PipelineContext, Progress } from "@coarse/pipeline";
import { activationFolder } from "@coarse/pipeline/internal";
import type { GlobalOptions } from "./options/global-options.ts";
import { type ProgressBar, progressBar } from "./terminal/progress-bar.ts";
import { type Terminal, tell } from "./terminal/terminal.ts";

const MEGABYTE = 1e6;

/** What the pipeline is told of a terminal: notes and progress go to standard error, Ctrl-C ends the task. */
export function contextOf(
  terminal: Terminal,
  { quiet = false, cache = true }: Pick<GlobalOptions, "quiet" | "cache">,
): PipelineContext {
  return {
    folder: terminal.folder,
    // only who has something to clean up asks for it: until then Ctrl-C ends the process as it stands
    get signal() {
      return terminal.interruption();
    },
    onNote: ({ level, text }) => tell(`${level}: ${text}`, { terminal, quiet }),
    // who reads a pipe or a log file gets nothing of it
    onProgress: quiet || !terminal.err.isTTY ? undefined : progressOn(terminal),
    readingThread: terminal.readingThread,
    activationFolder: cache ? activationFolder() : undefined,
  };
}

/** One bar for each task, gone when the task is over. */
function progressOn({ err }: Terminal): (progress: Progress) => void {
  let bar: ProgressBar | undefined;
  let current: string | undefined;
  return (progress) => {
    const { task, done, total, name, isOver } = progress;
    if (isOver) {
      bar?.stop();
      current = undefined;
      return;
    }
    const key = `${task} ${name}`;
    if (current !== key) bar = progressBar(textsOf(progress), { err });
    current = key;
    bar?.show(done, total);
  };
}

function textsOf({ task, name }: Progress) {
  if (task === "download")
    return {
      ...(name !== undefined && { name: basename(name) }),
      count: (received: number, total: number) => `${megabytes(received)} of ${megabytes(total)} MB`,
      rate: (perSecond: number) => `${megabytes(perSecond)} MB per second`,
    };
  return {
    count: (done: number, of: number) => `${done}/${of} ${task}`,
    rate: (perSecond: number) => `${perSecond.toFixed(perSecond < 10 ? 1 : 0)} per second`,
  };
}

function megabytes(bytes: number): string {
  return (bytes / MEGABYTE).toFixed(1);
}
