import type { EngineName } from "@coarse/runtime";
import { Option } from "commander";
import { NO_CACHE } from "../start-reading.ts";
import { integerUpTo, positiveInteger } from "./option-values.ts";

/** Options that every command takes. */
export interface GlobalOptions {
  readonly format: "table" | "json";
  readonly engine: EngineName;
  /** Found while running where not given. */
  readonly batch?: number;
  readonly threads?: number;
  readonly quiet?: boolean;
  /** Whether activations of images are kept for the next time. */
  readonly cache?: boolean;
}

/** Images of 224 × 224 take a gigabyte with it before anything is computed. */
const LARGEST_BATCH = 1024;

export function globalOptions(): Option[] {
  return [
    new Option("--format <form>", "how results are printed").choices(["table", "json"]).default("table"),
    new Option("--engine <name>", "what runs the network")
      .choices(["onnxruntime", "onnxruntime-web", "tfjs-node"])
      .default("onnxruntime"),
    new Option(
      "--device <name>",
      "what the network is computed on, as ONNX Runtime has it on this platform; the first batch is held to the processor's",
    )
      .choices(["cpu", "cuda", "coreml", "dml", "webgpu"])
      .default("cpu"),
    new Option("--batch <n>", "images per pass through the network (default: found while running)").argParser(
      integerUpTo(LARGEST_BATCH),
    ),
    new Option("--threads <n>", "threads of the engine (default: one per core)").argParser(positiveInteger),
    new Option("--no-cache", "run the network again for images that it has seen before").env(NO_CACHE),
    new Option("--quiet", "no progress, no notes"),
  ];
}
