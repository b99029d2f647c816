import { hasTfjsNode, project, referencePython, shared } from "@coarse/testing";

/** A command to run: the program, then its arguments. */
export type Command = readonly [string, ...string[]];

/** Who takes part: a command that takes a folder and `cold` or `steady`. */
export interface Contestant {
  readonly name: string;
  readonly command: (folder: string, mode: "cold" | "steady") => Command;
}

const keras = shared("models/mobilenet_v2_1.0_224.keras");
const onnx = shared("models/mobilenet_v2_1.0_224.onnx");
const benchPython = project(".cache/bench-python/bin/python");
const peer = (script: string) => project(`bench/peers/${script}`);

/** Ours, through the packages. The options are those of with-coarse.mjs. */
function ours(name: string, options: object): Contestant {
  const json = JSON.stringify(options);
  return {
    name,
    command: (folder, mode) => [process.execPath, peer("with-coarse.mjs"), keras, folder, mode, json],
  };
}

/** ONNX Runtime in Python. The options are those of with_onnxruntime.py. */
function python(name: string, options: object): Contestant {
  const json = JSON.stringify(options);
  return {
    name: `ONNX Runtime in Python, ${name}`,
    command: (folder, mode) => [benchPython, peer("with_onnxruntime.py"), onnx, folder, mode, json],
  };
}

function limit(name: string, part: "decode" | "resize"): Contestant {
  return { name, command: (folder) => [process.execPath, peer("limit.mjs"), part, folder] };
}

function evaluate(name: string, model: string, options: readonly string[] = []): Contestant {
  const coarse = project("packages/cli/dist/coarse.cjs");
  return {
    name,
    command: (folder) => [
      process.execPath,
      coarse,
      "evaluate",
      folder,
      "--model",
      model,
      "--format",
      "json",
      ...options,
    ],
  };
}

/** With which all are compared: what the notebook does. */
export const notebook: Contestant = {
  name: "Keras in Python, as the notebook",
  command: (folder, mode) => [referencePython(), peer("with_keras.py"), keras, folder, mode],
};

/** Ours as it is without options: the notebook's pixels, by ONNX Runtime. */
export const exact = ours("Coarse", { decode: "fast-dct" });

/** What a demanding user of Python has; all pixels are decoded, as `exact` does. */
export const pythonPeers: readonly Contestant[] = [
  python("simplejpeg, threads load ahead, batches of 32", { threads: "ahead", batch: 32 }),
  python("simplejpeg, each thread from file to answer, batches of 2", { threads: "whole", batch: 2 }),
  python("OpenCV alone, each thread from file to answer, batches of 2", {
    decoder: "opencv",
    threads: "whole",
    batch: 2,
  }),
];

/** The parts of the work, each of them alone on all processors: nothing can take less than all of them together. */
export const limits: readonly Contestant[] = [
  limit("decoding by libjpeg-turbo, fast DCT", "decode"),
  limit("the resize of Coarse", "resize"),
  ours("the network with its preprocessing, in ONNX Runtime", { only: "network" }),
];

/** All but the network, as Coarse does it: what comes on top of decoding and resizing is reading and handing over. */
export const loading = ours("reading, decoding and resizing by Coarse", { only: "load", decode: "fast-dct" });

/** `transformersModel`: the folder written for transformers.js. */
export function transformers(transformersModel: string): Contestant {
  const script = peer("with-transformers.mjs");
  return {
    name: "transformers.js, its image pipeline",
    command: (folder, mode) => [process.execPath, script, transformersModel, folder, mode],
  };
}

/** Both ways of TensorFlow.js, where its addon is there. */
const oursOnTfjsNode = ours("Coarse, tfjs-node", { engine: "tfjs-node", decode: "fast-dct" });
const tfjsNode: Contestant = {
  name: "tfjs-node, as its documentation",
  command: (folder, mode) => [
    process.execPath,
    peer("with-tfjs-node.mjs"),
    shared("models/mobilenet_v2_1.0_224_tfjs_layers/model.json"),
    folder,
    mode,
  ],
};

const fastAndInt8 = ours("Coarse, fast pixels and int8", {
  pixels: "fast",
  dtype: "int8",
  decode: "fast-dct",
});

/**
 * Those that classify a folder when all is warm. Whose ratios matter most stand beside each other, since they run in
 * this order: the less time lies between two, the more alike is the load that both meet.
 */
export function steadyContestants(transformersModel: string): readonly Contestant[] {
  return [
    notebook,
    exact,
    ...pythonPeers,
    ours("Coarse, accurate DCT", { decode: "accurate-dct" }),
    ours("Coarse, fast pixels", { pixels: "fast", decode: "fast-dct" }),
    python("simplejpeg shrinks, each thread from file to answer, batches of 2", {
      shrink: true,
      threads: "whole",
      batch: 2,
    }),
    fastAndInt8,
    transformers(transformersModel),
    ...(hasTfjsNode() ? [oursOnTfjsNode, tfjsNode] : []),
  ];
}

/** `coarse evaluate` as its users start it, which counts and prints more than classes. */
export const evaluateKeras = evaluate("coarse evaluate, .keras file", keras);
export const evaluateOnnx = evaluate("coarse evaluate, .onnx file", onnx);

/** Those that classify the photos of a folder in a process that begins with nothing. */
export function coldContestants(transformersModel: string): readonly Contestant[] {
  return [
    notebook,
    transformers(transformersModel),
    evaluateKeras,
    evaluateOnnx,
    ...pythonPeers.slice(0, 2),
    exact,
    fastAndInt8,
    ...(hasTfjsNode() ? [tfjsNode] : []),
  ];
}
