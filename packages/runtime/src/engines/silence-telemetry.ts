import { isMainThread } from "node:worker_threads";
import { callLibrary } from "../c-library.ts";

/** What keeps ONNX Runtime's library silent when it is among the process's variables and is neither empty nor `0`. */
const SILENCE = "ORT_DISABLE_TELEMETRY";

/** The C library in which the process's variables are, where ONNX Runtime has telemetry that listens to them. */
const cLibraries: Readonly<Partial<Record<NodeJS.Platform, string>>> = {
  darwin: "/usr/lib/libSystem.B.dylib",
  linux: "libc.so.6",
};

/**
 * Keeps ONNX Runtime's native library from sending events to its maker, from the identifier and the database that it
 * keeps in the user's cache, and from its log in the temporary folder: all of which it does of itself as soon as it is
 * loaded, so call this before. Leaves a decision of the user's as it is.
 *
 * A thread of Node.js has a copy of the variables, and no means to change those of the process: the C library has.
 * @throws In a thread, where the C library can't be called: nothing is known then, so the library is not to be loaded.
 */
export function silenceTelemetry(): void {
  const { [SILENCE]: decided } = process.env;
  // in a thread with variables of its own, what is written here reaches no one but its children
  process.env[SILENCE] ||= "1";
  if (isMainThread || decided) return;
  const path = cLibraries[process.platform];
  const overwrite = decided === "" ? 1 : 0;
  if (path !== undefined) callLibrary(path, (call) => call("setenv", SILENCE, "1", overwrite));
}
