import { InferenceSession, Tensor } from "onnxruntime-node";
import type { Numbers } from "./numbers.ts";

/** Runs an ONNX model on its only input; all outputs by name. */
export async function runOnnx(
  bytes: Uint8Array,
  input: Numbers,
  options: InferenceSession.SessionOptions = {},
): Promise<Readonly<Record<string, Numbers>>> {
  const session = await InferenceSession.create(bytes, { intraOpNumThreads: 1, ...options });
  const [name] = session.inputNames;
  if (name === undefined) throw new Error("The model has no input");
  const results = await session.run({ [name]: new Tensor("float32", input.values, input.shape) });
  const outputs = session.outputNames.map((output) => [output, numbersOf(results[output])] as const);
  await session.release();
  return Object.fromEntries(outputs);
}

/** The only output of an ONNX model. */
export async function runOnnxOnce(
  bytes: Uint8Array,
  input: Numbers,
  options: InferenceSession.SessionOptions = {},
): Promise<Numbers> {
  const [output, ...others] = Object.values(await runOnnx(bytes, input, options));
  if (!output || others.length > 0) throw new Error(`Expected one output, but got ${others.length + 1}`);
  return output;
}

function numbersOf(tensor: Tensor | undefined): Numbers {
  if (!(tensor?.data instanceof Float32Array)) throw new Error(`Expected float32, but got ${tensor?.type}`);
  return { shape: tensor.dims, values: tensor.data };
}
