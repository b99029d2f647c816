import { runPython } from "@coarse/testing";

/** Runs a Python script of this folder and returns the JSON it prints in its last line. */
export function runReference(script: string, ...args: readonly string[]): unknown {
  const path = new URL(script, import.meta.url).pathname;
  return JSON.parse(runPython(path, { args }).toString().trimEnd().split("\n").at(-1) ?? "");
}
