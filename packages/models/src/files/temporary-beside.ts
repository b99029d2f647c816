import { randomUUID } from "node:crypto";
import { rmSync } from "node:fs";
import { dirname, join } from "node:path";

/** Signals that end a process without its `exit` being heard, unless somebody listens. */
const ENDINGS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/** What is under way, and would stay behind where the process ended now. */
const prefetched = new Set<string>();

/**
 * A path in the folder of `target`, hidden and short whatever the target is called, for a file or folder that takes its
 * place by renaming. Whatever lies there is removed on disposal, and where the process ends before that: by an error,
 * `process.exit`, Ctrl-C, SIGTERM or SIGHUP. A signal that somebody else listens to as well is left to them.
 */
export function temporaryBeside(target: string): Disposable & { readonly path: string } {
  const path = join(dirname(target), `.coarse-${randomUUID().slice(0, 8)}.part`);
  if (prefetched.size === 0) listen();
  prefetched.add(path);
  return {
    path,
    [Symbol.dispose]: () => {
      remove(path);
      prefetched.delete(path);
      if (prefetched.size === 0) stopListening();
    },
  };
}

function listen(): void {
  process.on("exit", removeAll);
  for (const signal of ENDINGS) process.on(signal, end);
}

function stopListening(): void {
  process.off("exit", removeAll);
  for (const signal of ENDINGS) process.off(signal, end);
}

function end(signal: NodeJS.Signals): void {
  if (process.listenerCount(signal) > 1) return;
  removeAll();
  stopListening();
  // nobody listens any more: the process ends as the system has it
  process.kill(process.pid, signal);
}

function removeAll(): void {
  for (const path of prefetched) remove(path);
}

function remove(path: string): void {
  rmSync(path, { recursive: true, force: true });
}
