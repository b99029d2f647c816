import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { project } from "@coarse/testing";
import { compileKernel, kernels } from "./kernels.ts";

for (const kernel of kernels) {
  mkdirSync(dirname(project(kernel.generated)), { recursive: true });
  writeFileSync(project(kernel.generated), await compileKernel(kernel));
}
