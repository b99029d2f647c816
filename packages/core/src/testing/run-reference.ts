import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { referencePython } from "@coarse/testing";

/** Runs a script of `reference/` with JSON on its standard input and parses the JSON that it prints. */
export function runReference<Result>(
  script: string,
  input: object,
  { args = [] }: { readonly args?: readonly string[] } = {},
): Result {
  const path = join(import.meta.dirname, "../reference", script);
  const output = execFileSync(referencePython(), [path, ...args], {
    input: JSON.stringify(input),
    encoding: "utf8",
    maxBuffer: 2 ** 26,
  });
  return JSON.parse(output);
}
