import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { compileKernel, kernelFile } from "./kernel.ts";

it("is what its source says: else run pnpm gen:kernels and commit what it writes", async () => {
  expect(readFileSync(kernelFile, "utf8")).toBe(await compileKernel());
});
