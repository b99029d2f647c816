import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { referencePython } from "./requirements.ts";

/** What a script of the references is given besides its name. */
export interface PythonInput {
  readonly args?: readonly string[];
  /** Its standard input. */
  readonly input?: string | Uint8Array;
}

/**
 * Runs a script of the references and returns its standard output, as it is; throws with its standard error where it fails. Within
 * a run of the tests a server does it that has imported Keras, TensorFlow and the others once, which takes longer than
 * most scripts; it forks for each, which is known to go well on Linux.
 */
export function runPython(script: string, { args = [], input = "" }: PythonInput = {}): Buffer {
  const { COARSE_TEST_RUN: folder } = process.env;
  const client = join(import.meta.dirname, "reference/client.py");
  const first = folder !== undefined && process.platform === "linux" ? [client, folder] : [];
  return execFileSync(referencePython(), [...first, script, ...args], {
    input,
    stdio: "pipe",
    env: { ...process.env, CUDA_VISIBLE_DEVICES: "-1", TF_CPP_MIN_LOG_LEVEL: "3" },
    maxBuffer: 2 ** 28,
  });
}
