/**
 * The script of a process that holds a network of which it is not known what it does: opens it, runs batches, and is
 * watched by a thread of its own meanwhile.
 */
import { once } from "node:events";
import { writeFileSync } from "node:fs";
import { Worker } from "node:worker_threads";
import { isUserError } from "@coarse/core";
import type { Model } from "@coarse/models";
import { decodeOwnOnnx } from "@coarse/models/internal";
import type { Network } from "../network.ts";
import type { EngineName, OnnxEngineName } from "../types.ts";
import type { ContainedReply, ContainedRequest, PackedModel } from "./messages.ts";
import type { ProcessLimits } from "./process-limits.ts";

/** A process that waits for something else than a processor is given so much longer. */
const [CLOCK_FACTOR, CLOCK_SECONDS] = [10, 10];

const shared = new SharedArrayBuffer(32);
const limits = new Float64Array(shared, 8);
const nothing: ProcessLimits = { bytes: Number.POSITIVE_INFINITY, cpuSeconds: Number.POSITIVE_INFINITY };

function limit({ bytes, cpuSeconds }: ProcessLimits): void {
  const { user, system } = process.cpuUsage();
  const clock = Date.now() + 1000 * (CLOCK_SECONDS + CLOCK_FACTOR * cpuSeconds);
  limits.set([bytes, user + system + cpuSeconds * 1e6, clock]);
}

/** Where the system runs out of memory, this process is to end and not the one that started it. */
function volunteer(): void {
  try {
    writeFileSync("/proc/self/oom_score_adj", "1000");
  } catch {
    // systems other than Linux choose by themselves
  }
}

/** Loads what opens a network when it is asked for. */
function openLazily(engine: OnnxEngineName): (model: Model, threads: number) => Promise<Network> {
  return async (model, threads) => {
    const { openOnnxRuntime } = await import("../engines/open-onnx-runtime.ts");
    return openOnnxRuntime(engine)(model, threads);
  };
}

const openers: Readonly<Record<EngineName, (model: Model, threads: number) => Promise<Network>>> = {
  onnxruntime: openLazily("onnxruntime"),
  "onnxruntime-web": openLazily("onnxruntime-web"),
  "tfjs-node": async (model, threads) =>
    (await import("../engines/tfjs-node.ts")).openTfjsNode(model, threads),
};

function unpack(packed: PackedModel): Model {
  if (!("onnx" in packed)) return packed.model;
  return { ...packed.model, graph: decodeOwnOnnx(packed.onnx, packed.model.source) };
}

let network: Network | undefined;

async function answer(request: ContainedRequest): Promise<ContainedReply> {
  if ("packed" in request) {
    network = await openers[request.engine](unpack(request.packed), request.threads);
    return { layout: network.layout };
  }
  if (!network) throw new Error("Expected a network to be opened first");
  return { output: await network.run(request.input) };
}

limit(nothing);
volunteer();
const watchdog = new Worker(new URL("./contained-watchdog.js", import.meta.url), {
  workerData: { shared },
  execArgv: [],
});
const isWatched = once(watchdog, "message");
watchdog.unref();

process.on("message", async (request: ContainedRequest) => {
  await isWatched;
  limit(request.limits);
  const reply = await answer(request).catch((error: unknown) => ({
    error: error instanceof Error ? error.message : String(error),
    isUserError: isUserError(error),
  }));
  limit(nothing);
  process.send?.(reply);
});
process.on("disconnect", () => process.exit());
