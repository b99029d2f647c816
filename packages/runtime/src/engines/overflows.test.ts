import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { overflows } from "./overflows.ts";

/** What Linux calls processors' instructions that sum up 8-bit products in 32 bits. */
const EXACT = /\b(avx512_vnni|avx_vnni|asimddp)\b/;

it.skipIf(process.platform !== "linux")("knows from a trial what the processor says of itself", async () => {
  expect(await overflows()).toBe(!EXACT.test(readFileSync("/proc/cpuinfo", "utf8")));
});
