import * as errors from "../errors.ts";
import { readModel } from "../files/read-model.ts";
import type { ReadModelOptions } from "../files/read-model-bytes.ts";
import { decodeOwnOnnx } from "../formats/onnx/decode-onnx.ts";
import type { Model } from "../model.ts";
import { isHdf5, type ModelForm, type PlainModelError, ReadingThread } from "./reading-thread.ts";

/** How a model is read apart. */
export interface ReadModelApartOptions extends ReadModelOptions {
  /** One that was started before and has got ready in the meantime. */
  readonly thread?: ReadingThread | undefined;
  /** `onnx`: converted there as well, for who only runs it; `as it is` where not given. */
  readonly form?: ModelForm | undefined;
}

/**
 * Reads a model as `readModel` does, a `.keras` or `.h5` file in a thread that ends with it: the library for
 * HDF5 does not stay in memory, and the main thread is free meanwhile. Other formats need neither.
 *
 * @throws {ModelError} as `readModel` does
 */
export async function readModelApart(
  path: string,
  { thread, form = "as it is", onInputSize, ...options }: ReadModelApartOptions = {},
): Promise<Model> {
  const reader = isHdf5(path) ? (thread ?? ReadingThread.start()) : undefined;
  const reply = await reader?.read({ path, options, form }, onInputSize);
  if (reply && "onnx" in reply)
    return { ...reply.model, graph: decodeOwnOnnx(reply.onnx, reply.model.source) };
  if (reply && "model" in reply) return reply.model;
  const error = reply && revived(reply.error);
  if (error) throw error;
  return readModel(path, { ...options, onInputSize });
}

/** An error of another thread as one of this, `undefined` where it is of no known class. */
function revived({ name, message, fields }: PlainModelError): Error | undefined {
  const found = Object.entries(errors).find(([className]) => className === name);
  if (!found) return undefined;
  const error = Object.create(found[1].prototype);
  Object.defineProperty(error, "message", { value: message, configurable: true, writable: true });
  Error.captureStackTrace(error, readModelApart);
  return Object.assign(error, { name }, fields);
}
