import { type CostScale, costLimits } from "@coarse/models/internal";
import type { EngineName } from "../types.ts";

/** What a contained process may take to answer a request. */
export interface ProcessLimits {
  /** Its whole memory, what it shares with none. */
  readonly bytes: number;
  /** Of all its cores. */
  readonly cpuSeconds: number;
}

/** What a process takes that has an engine loaded and no network. */
const EMPTY_PROCESS: Readonly<Record<EngineName, number>> = {
  onnxruntime: 150 * 2 ** 20,
  "onnxruntime-web": 350 * 2 ** 20,
  "tfjs-node": 450 * 2 ** 20,
};
/** Copies of the weights on their way into the engine. */
const COPIES = 3;

/** Loading an engine, and what it does with each byte of the weights. */
const [LOAD_SECONDS, NANOSECONDS_PER_BYTE] = [{ onnxruntime: 0.8, "onnxruntime-web": 3, "tfjs-node": 4 }, 30];

/** For loading the engine and opening a network in it. */
export function openingLimits(engine: EngineName, scale: CostScale): ProcessLimits {
  const cpuSeconds = LOAD_SECONDS[engine] + (scale.weightBytes * NANOSECONDS_PER_BYTE) / 1e9;
  return { bytes: bytesFor(engine, scale), cpuSeconds };
}

/** For a batch. */
export function runningLimits(engine: EngineName, scale: CostScale): ProcessLimits {
  return { bytes: bytesFor(engine, scale), cpuSeconds: costLimits(scale).work / 1e9 };
}

function bytesFor(engine: EngineName, scale: CostScale): number {
  return EMPTY_PROCESS[engine] + COPIES * scale.weightBytes + costLimits(scale).bytes;
}
