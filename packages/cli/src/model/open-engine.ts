import type { Model } from "@coarse/models";
import { type EngineName, openClassifier, type RunningClassifier, whyNotNative } from "@coarse/runtime";
import type { GlobalOptions } from "../options/global-options.ts";
import { printable } from "../terminal/printable.ts";
import type { Terminal } from "../terminal/terminal.ts";

/** Opens a classifier in the engine that is asked for; where another had to take its place, says so on standard error. */
export async function openInEngine(
  model: Model,
  options: Pick<GlobalOptions, "engine" | "threads" | "quiet">,
  terminal: Pick<Terminal, "err">,
): Promise<RunningClassifier> {
  const classifier = await openClassifier(model, options);
  const note = classifier.engine === options.engine ? undefined : await fallbackNote(classifier.engine);
  if (note !== undefined && !options.quiet) terminal.err.write(`${note}\n`);
  return classifier;
}

async function fallbackNote(engine: EngineName): Promise<string> {
  const reason = printable((await whyNotNative()) ?? "unknown");
  return `note: the native engine can't be loaded (${reason}): ${engine} takes its place, several times slower; install again with optional dependencies, or choose --engine ${engine}`;
}
