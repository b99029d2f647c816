import { join } from "node:path";
import { runPython } from "@coarse/testing";

/** Runs a script of `reference/` with JSON on its standard input and parses the JSON that it prints. */
export function runReference<Result>(
  script: string,
  input: object,
  { args = [] }: { readonly args?: readonly string[] } = {},
): Result {
  const path = join(import.meta.dirname, "../reference", script);
  return JSON.parse(runPython(path, { args, input: JSON.stringify(input) }).toString());
}
