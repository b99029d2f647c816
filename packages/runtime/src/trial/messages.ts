import type { Model } from "@coarse/models";
import type { Network, NetworkInput, NetworkOutput } from "../network.ts";
import type { EngineName } from "../types.ts";
import type { ProcessLimits } from "./process-limits.ts";

/** A model; its graph, where that is of ONNX, as bytes, since its objects have prototypes that would stay behind. */
export type PackedModel =
  | { readonly model: Model }
  | { readonly model: Omit<Model, "graph">; readonly onnx: Uint8Array };

/** What a contained process is asked for: the first message opens a network, each of the others runs a batch. */
export type ContainedRequest =
  | {
      readonly packed: PackedModel;
      readonly engine: EngineName;
      readonly threads: number;
      readonly limits: ProcessLimits;
    }
  | { readonly input: NetworkInput; readonly limits: ProcessLimits };

/** What came of it. */
export type ContainedReply =
  | { readonly layout: Network["layout"] }
  | { readonly output: NetworkOutput }
  | { readonly error: string; readonly isUserError: boolean };

/** The descriptor into which a contained process writes why it ends itself, and what it may write. */
export const LAST_WORDS = 4;
/** Why a contained process ends itself. */
export type LastWords = "memory" | "time";
