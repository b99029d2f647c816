import { execFile } from "node:child_process";
import { availableParallelism } from "node:os";
import { promisify } from "node:util";
import { project, referencePython, shared } from "@coarse/testing";

/** What a process says of the photos it classified. */
export interface Measurement {
  readonly images: number;
  /** From disk to probabilities, without start-up, after a warm-up where it was steady. */
  readonly seconds: number;
  readonly cpuSeconds: number;
  /** Peak memory of the whole process. */
  readonly megabytes: number;
  /** The likeliest class of each photo. */
  readonly top: readonly number[];
}

/** The same with the time from start to exit. */
export interface Run extends Measurement {
  readonly wallSeconds: number;
}

/** Who takes part: a command that takes a folder and `cold` or `steady`. */
export interface Contestant {
  readonly name: string;
  readonly command: (folder: string, mode: "cold" | "steady") => readonly [string, ...string[]];
}

const keras = shared("models/mobilenet_v2_1.0_224.keras");
const peer = (script: string) => project(`bench/peers/${script}`);

function ours(name: string, options: object): Contestant {
  return {
    name,
    command: (folder, mode) => [
      process.execPath,
      peer("with-coarse.mjs"),
      keras,
      folder,
      mode,
      JSON.stringify(options),
    ],
  };
}

export const decodeOnly: Contestant = ours("decoding alone", { only: "decode" });
export const networkOnly: Contestant = ours("the network alone", { only: "network" });

/** Keras first: the others are compared with it. `transformersModel`: the folder written for transformers.js. */
export function contestants(transformersModel: string): readonly Contestant[] {
  return [
    {
      name: "Keras in Python, as the notebook",
      command: (folder, mode) => [referencePython(), peer("with_keras.py"), keras, folder, mode],
    },
    {
      name: "tfjs-node, as its documentation",
      command: (folder, mode) => [
        process.execPath,
        peer("with-tfjs-node.mjs"),
        shared("models/mobilenet_v2_1.0_224_tfjs_layers/model.json"),
        folder,
        mode,
      ],
    },
    {
      name: "transformers.js, its image pipeline",
      command: (folder, mode) => [
        process.execPath,
        peer("with-transformers.mjs"),
        transformersModel,
        folder,
        mode,
      ],
    },
    ours("Coarse, tfjs-node, exact", { engine: "tfjs-node" }),
    ours("Coarse, onnxruntime, exact", {}),
    ours("Coarse, onnxruntime, fast pixels", { pixels: "fast" }),
    ours("Coarse, onnxruntime, fast pixels and int8", { pixels: "fast", precision: "int8" }),
  ];
}

/** `coarse evaluate` itself, which counts and prints more than classes; only cold. */
export const command: Contestant = {
  name: "coarse evaluate",
  command: (folder) => [process.execPath, peer("with-command.mjs"), keras, folder],
};

const run = promisify(execFile);

/** What each process is started by, such as `taskset -c 0,1`; for machines that others work on. */
const starter = process.env.BENCH_STARTER?.split(" ") ?? [];

/** As the command sets it, before anything of it is loaded. */
const env = {
  ORT_DISABLE_TELEMETRY: "1",
  ...process.env,
  UV_THREADPOOL_SIZE: `${Math.max(2, availableParallelism())}`,
};

/** Runs a contestant in a process of its own. */
export async function runContestant(
  { command }: Contestant,
  folder: string,
  mode: "cold" | "steady",
): Promise<Run> {
  const [program = "", ...args] = [...starter, process.execPath, peer("timed.mjs"), ...command(folder, mode)];
  const { stdout } = await run(program, args, { maxBuffer: 2 ** 26, env });
  const [measured, wallSeconds] = stdout.trimEnd().split("\n").slice(-2);
  return { ...JSON.parse(measured ?? ""), wallSeconds: Number(wallSeconds) };
}
