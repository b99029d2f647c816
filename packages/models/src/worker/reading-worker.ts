/** The other end of `ReadingThread`: reads one model, and ends. */
import { parentPort, workerData } from "node:worker_threads";
import { modelToOnnx } from "../convert/model-to-onnx.ts";
import { ModelError } from "../errors.ts";
import { readModel } from "../files/read-model.ts";
import { encodeOnnx } from "../formats/onnx/encode-onnx.ts";
import type { ImageSize } from "../graph/graph-input.ts";
import type { Model } from "../model.ts";
import type {
  EarlyNotice,
  ExpectedRequest,
  PlainModelError,
  ReadingReply,
  ReadingRequest,
} from "./reading-thread.ts";

async function answer({ path, options, form }: ReadingRequest): Promise<ReadingReply> {
  try {
    const onInputSize = (inputSize: ImageSize) =>
      parentPort?.postMessage({ path, inputSize } satisfies EarlyNotice);
    const model = await readModel(path, { ...options, onInputSize });
    if (form === "as it is") return { model };
    const { graph: _, ...others } = model;
    // as bytes: the objects of a graph have prototypes, which would stay behind
    return { model: others, onnx: encodeOnnx(modelToOnnx(model)) };
  } catch (error) {
    return error instanceof ModelError ? { error: plain(error) } : undefined;
  }
}

function plain({ name, message, cause: _, ...fields }: ModelError): PlainModelError {
  return { name, message, fields };
}

/** The memory of weights, which moves to the other thread instead of being copied. */
function buffersOf(reply: ReadingReply): readonly ArrayBuffer[] {
  if (!reply || "error" in reply) return [];
  const { kernel, bias } = reply.model.head;
  const arrays = [kernel, bias, ...("onnx" in reply ? [reply.onnx] : weightsOf(reply.model))];
  return [...new Set(arrays.map(({ buffer }) => buffer))].filter((buffer) => buffer instanceof ArrayBuffer);
}

function weightsOf({ graph }: Model): readonly Float32Array[] {
  if (graph.kind !== "layers") return [];
  return graph.layers.flatMap(({ weights }) => weights.map(({ values }) => values));
}

const expected: ExpectedRequest | undefined = workerData ?? undefined;
// while whoever will ask for it loads everything else
const early = expected && answer({ ...expected, options: {} });

function isExpected({ path, form, options }: ReadingRequest): boolean {
  const hasOptions = Object.values(options).some((value) => value !== undefined);
  return path === expected?.path && form === expected.form && !hasOptions;
}

parentPort?.once("message", async (request: ReadingRequest) => {
  const reply = await (isExpected(request) ? early : answer(request));
  parentPort?.postMessage(reply, buffersOf(reply));
});
