/** The other end of `ReadingThread`: loads the HDF5 library, reads one model, and ends. */
import { parentPort } from "node:worker_threads";
import { ModelError } from "./errors.ts";
import { loadHdf5Library } from "./layers/hdf5-library.ts";
import type { Model } from "./model.ts";
import { readModel } from "./read-model.ts";
import type { PlainModelError, ReadingReply, ReadingRequest } from "./reading-thread.ts";

async function answer({ path, options }: ReadingRequest): Promise<ReadingReply> {
  try {
    return { model: await readModel(path, options) };
  } catch (error) {
    return error instanceof ModelError ? { error: plain(error) } : undefined;
  }
}

function plain({ name, message, cause: _, ...fields }: ModelError): PlainModelError {
  return { name, message, fields };
}

/** The memory of a model's weights, which moves to the other thread instead of being copied. */
function buffersOf({ head, graph }: Model): readonly ArrayBuffer[] {
  const weights = graph.kind === "layers" ? graph.layers.flatMap((layer) => layer.weights) : [];
  const arrays = [head.kernel, head.bias, ...weights.map(({ values }) => values)];
  return [...new Set(arrays.map(({ buffer }) => buffer))].filter((buffer) => buffer instanceof ArrayBuffer);
}

parentPort?.once("message", async (request: ReadingRequest) => {
  const reply = await answer(request);
  parentPort?.postMessage(reply, reply && "model" in reply ? buffersOf(reply.model) : []);
});
// whoever starts this thread has something to read; what goes wrong shows when it is read
loadHdf5Library().catch(() => {});
