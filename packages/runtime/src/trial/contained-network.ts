import type { Model } from "@coarse/models";
import { encodeOnnx } from "@coarse/models/internal";
import type { Network, NetworkInput, NetworkOutput } from "../network.ts";
import type { EngineName } from "../types.ts";
import { ContainedProcess } from "./contained-process.ts";
import type { PackedModel } from "./messages.ts";
import { openingLimits, runningLimits } from "./process-limits.ts";

/** Node.js runs no TypeScript, so that there is no process for the sources. */
const script = import.meta.url.endsWith(".js")
  ? new URL("./trial/contained-main.js", import.meta.url)
  : undefined;

/** How a network is opened in a process of its own. */
export interface ContainedOptions {
  readonly engine: EngineName;
  readonly threads: number;
  /** Why it can't run in this process. */
  readonly reason: string;
}

/**
 * A network in a process of its own, which ends when it takes more memory or processor time than its file and the images
 * account for. Whatever ends it, this process goes on, with one error.
 */
export class ContainedNetwork implements Network {
  /** Whether there is a script to run there. */
  static readonly isPossible: boolean = script !== undefined;

  readonly layout: Network["layout"];
  readonly #process: ContainedProcess;
  readonly #engine: EngineName;
  readonly #weightBytes: number;

  private constructor(contained: ContainedProcess, { layout, engine, weightBytes }: ContainedParts) {
    this.#process = contained;
    this.layout = layout;
    this.#engine = engine;
    this.#weightBytes = weightBytes;
  }

  static async open(model: Model, { engine, threads, reason }: ContainedOptions): Promise<ContainedNetwork> {
    const packed = pack(model);
    const weightBytes = bytesOf(packed);
    const { height, width } = model.input;
    const contained = new ContainedProcess(script ?? raise(), { source: model.source, reason });
    const limits = openingLimits(engine, { weightBytes, count: 1, pixels: height * width });
    try {
      const reply = await contained.ask({ packed, engine, threads, limits });
      if (!("layout" in reply)) throw new TypeError("Expected a network's layout");
      return new ContainedNetwork(contained, { layout: reply.layout, engine, weightBytes });
    } catch (error) {
      contained.end();
      throw error;
    }
  }

  async run(input: NetworkInput): Promise<NetworkOutput> {
    const { count, height, width } = input;
    const scale = { weightBytes: this.#weightBytes, count, pixels: height * width };
    const reply = await this.#process.ask({ input, limits: runningLimits(this.#engine, scale) });
    if (!("output" in reply)) throw new TypeError("Expected a network's output");
    return reply.output;
  }

  async dispose(): Promise<void> {
    this.#process.end();
  }
}

interface ContainedParts {
  readonly layout: Network["layout"];
  readonly engine: EngineName;
  readonly weightBytes: number;
}

function pack(model: Model): PackedModel {
  if (model.graph.kind !== "onnx") return { model };
  const { graph, ...others } = model;
  return { model: others, onnx: encodeOnnx(graph) };
}

function bytesOf(packed: PackedModel): number {
  if ("onnx" in packed) return packed.onnx.byteLength;
  const { graph } = packed.model;
  if (graph.kind === "tf-graph")
    return [...graph.constants.values()].reduce((sum, { values }) => sum + values.byteLength, 0);
  if (graph.kind === "onnx") return 0;
  return graph.layers
    .flatMap(({ weights }) => weights)
    .reduce((sum, { values }) => sum + values.byteLength, 0);
}

function raise(): never {
  throw new Error("There is no process for the sources");
}
