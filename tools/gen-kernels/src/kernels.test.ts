import { readFileSync } from "node:fs";
import { project } from "@coarse/testing";
import { expect, it } from "vitest";
import { compileKernel, kernels } from "./kernels.ts";

it.each(kernels)(
  "$generated is fresh: else run pnpm gen:kernels and commit what it writes",
  async (kernel) => {
    expect(readFileSync(project(kernel.generated), "utf8")).toBe(await compileKernel(kernel));
  },
);
