import { type Model, modelToOnnx } from "@coarse/models";
import { CostlyModelError, DeviceError } from "../errors.ts";
import type { Network } from "../network.ts";
import type { DeviceName, EngineName } from "../types.ts";
import { ContainedNetwork } from "./contained-network.ts";
import { isTrusted } from "./is-trusted.ts";
import { inProvenBatches, judgeOf } from "./judge.ts";

/** How a network is opened once it may be. */
export interface OpenGuardedOptions {
  readonly engine: EngineName;
  readonly threads: number;
  readonly device: DeviceName;
  /** Opens it in this process. */
  readonly open: (model: Model, threads: number) => Promise<Network>;
}

/**
 * Opens a network where it can do no harm. What it costs is judged first (`judgeCost`): one that takes more than any
 * network for such images is refused, a harmless one runs in this process, and one of which that can't be told runs in
 * a process of its own with limits of memory and time, always: what it costs may depend on the pixels, so that a run
 * that went well says nothing about the next one.
 *
 * @throws {CostlyModelError} for a network that is refused, or whose process came to its limits while it was opened
 */
export async function openGuarded(model: Model, options: OpenGuardedOptions): Promise<Network> {
  const { engine, threads, device, open } = options;
  if (isTrusted()) return open(model, threads);
  // converted once, for the judge and for the engine
  const own = engine !== "tfjs-node" ? { ...model, graph: modelToOnnx(model) } : model;
  const judge = judgeOf(own);
  const judged = judge(1);
  if (judged.verdict === "too costly") throw new CostlyModelError(model.source, judged.reason);
  if (judged.verdict === "not proven" && device !== "cpu")
    throw new DeviceError(
      device,
      `what ${model.source} costs is not known before (${judged.reason})`,
      "set COARSE_TRUST_MODELS=1 if you know that it does no harm",
    );
  if (judged.verdict === "not proven" && ContainedNetwork.isPossible)
    return ContainedNetwork.open(own, { engine, threads, reason: judged.reason });
  return inProvenBatches(await open(own, threads), judge);
}
