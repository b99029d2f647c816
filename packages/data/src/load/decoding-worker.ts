/**
 * The other end of `DecodingThread`: makes loaders and works for them. It has a heap of its own, which stays small:
 * pictures make the engine collect garbage by their size, and that takes time by the size of the heap.
 */
import { parentPort } from "node:worker_threads";
import type { ThreadReply, ThreadRequest } from "./decoding-thread.ts";
import { createImageLoader, type ImageLoader } from "./image-loader.ts";

const loaders = new Map<number, ImageLoader>();

function answer(reply: ThreadReply): void {
  const pixels = "outcome" in reply && "pixels" in reply.outcome ? [reply.outcome.pixels.buffer] : [];
  parentPort?.postMessage(reply, pixels);
}

parentPort?.on("message", (request: ThreadRequest) => {
  const { loader } = request;
  if ("options" in request) loaders.set(loader, createImageLoader(request.options));
  else if ("path" in request) {
    const { id, path, spare } = request;
    loaders
      .get(loader)
      ?.load(path, spare)
      .then(
        (outcome) => answer({ id, outcome }),
        (error: unknown) => answer({ id, error }),
      );
  } else {
    loaders.get(loader)?.close();
    loaders.delete(loader);
  }
});
answer({ ready: true });
