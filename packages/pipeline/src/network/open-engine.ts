import type { Model } from "@coarse/models";
import { type EngineName, openClassifier, type RunningClassifier, whyNotNative } from "@coarse/runtime";
import type { PipelineContext } from "../context.ts";
import type { EngineOptions } from "../options.ts";

/** Opens a classifier in the engine that is asked for; notes where another had to take its place. */
export async function openInEngine(
  model: Model,
  options: Pick<EngineOptions, "engine" | "threads" | "device">,
  { onNote }: PipelineContext,
): Promise<RunningClassifier> {
  const classifier = await openClassifier(model, options);
  if (classifier.engine !== options.engine)
    onNote?.({ level: "note", text: await fallbackText(classifier.engine) });
  return classifier;
}

async function fallbackText(engine: EngineName): Promise<string> {
  const reason = (await whyNotNative()) ?? "unknown";
  return `the native engine can't be loaded (${reason}): ${engine} takes its place, several times slower; install again with optional dependencies, or choose --engine ${engine}`;
}
