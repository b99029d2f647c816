import { overflowProbe } from "@coarse/models/internal";
import type { OnnxRuntime } from "./onnx-runtime.ts";

const known = new Map<OnnxRuntime, Promise<boolean>>();

/**
 * Whether sums of 8-bit products overflow on this processor, as on x86 without VNNI. ONNX Runtime can then be told to
 * compute in another way, which is slower, and which would be slower on other processors, too.
 */
export function overflows(runtime: OnnxRuntime): Promise<boolean> {
  const answer = known.get(runtime) ?? probe(runtime);
  known.set(runtime, answer);
  return answer;
}

async function probe({ InferenceSession, Tensor, provider }: OnnxRuntime): Promise<boolean> {
  const { bytes, inputName, outputName, shape, expected } = overflowProbe();
  const session = await InferenceSession.create(bytes, {
    executionProviders: [provider],
    intraOpNumThreads: 1,
    logSeverityLevel: 4,
  });
  const length = shape.reduce((product, axis) => product * axis, 1);
  const ones = new Tensor("float32", new Float32Array(length).fill(1), shape);
  const { [outputName]: output } = await session.run({ [inputName]: ones });
  await session.release();
  return !Array.from(output?.data ?? [], Number).every((sum) => Math.abs(sum - expected) <= 1);
}
