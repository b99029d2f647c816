import { writeFileSync } from "node:fs";
import { compileKernel, kernelFile } from "./kernel.ts";

writeFileSync(kernelFile, await compileKernel());
