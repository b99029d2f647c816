import { execFileSync } from "node:child_process";
import { referencePython } from "@coarse/testing";

/** Runs a Python script of this folder and returns the JSON it prints in its last line. */
export function runReference(script: string, ...args: readonly string[]): unknown {
  const path = new URL(script, import.meta.url).pathname;
  const output = execFileSync(referencePython(), [path, ...args], {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "pipe"],
    env: { ...process.env, CUDA_VISIBLE_DEVICES: "" },
    maxBuffer: 2 ** 26,
  });
  return JSON.parse(output.trimEnd().split("\n").at(-1) ?? "");
}
