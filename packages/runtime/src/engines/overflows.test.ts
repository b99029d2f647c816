import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { loadOnnxRuntime } from "./load-onnx-runtime.ts";
import { overflows } from "./overflows.ts";

/** What Linux calls processors' instructions that sum up 8-bit products in 32 bits. */
const EXACT = /\b(avx512_vnni|avx_vnni|asimddp)\b/;

it.skipIf(process.platform !== "linux")("knows from a trial what the processor says of itself", async () => {
  const native = await loadOnnxRuntime("onnxruntime");
  expect(native.engine).toBe("onnxruntime");
  expect(await overflows(native)).toBe(!EXACT.test(readFileSync("/proc/cpuinfo", "utf8")));
});

it("finds WebAssembly exact, whatever the processor", async () => {
  expect(await overflows(await loadOnnxRuntime("onnxruntime-web"))).toBe(false);
});
