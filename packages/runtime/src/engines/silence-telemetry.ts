import { setTimeout } from "node:timers/promises";
import { isMainThread } from "node:worker_threads";

/** What keeps ONNX Runtime's library silent when it is among the process's variables and is neither empty nor `0`. */
const SILENCE = "ORT_DISABLE_TELEMETRY";

/** Milliseconds in which the main thread has to answer a thread. */
const PATIENCE = 5000;

/**
 * Keeps ONNX Runtime's native library from sending events to its maker, from the identifier and the database that it
 * keeps in the user's cache, and from its log in the temporary folder: all of which it does of itself as soon as it is
 * loaded, so call this before. Leaves a decision of the user's as it is.
 *
 * A thread of Node.js has a copy of the variables and can't change those of the process: the main thread does it for it.
 * @throws In a thread that the main one does not answer: the library is not to be loaded there.
 */
export async function silenceTelemetry(): Promise<void> {
  const { [SILENCE]: decided } = process.env;
  // in a thread this reaches no one but the processes that it starts
  process.env[SILENCE] ||= "1";
  if (!isMainThread && !decided) await silenceInMainThread();
}

async function silenceInMainThread(): Promise<void> {
  // some builds of Node.js have none
  const { Session } = await import("node:inspector/promises");
  const session = new Session();
  const waiting = new AbortController();
  session.connectToMainThread();
  try {
    const expression = `process.env.${SILENCE} ||= "1"`;
    const answer = session.post("Runtime.evaluate", { expression, returnByValue: true });
    const { result } = await Promise.race([answer, noAnswer(waiting.signal)]);
    if (!result.value) throw new Error("The main thread's variables can't be set");
  } finally {
    waiting.abort();
    session.disconnect();
  }
}

async function noAnswer(signal: AbortSignal): Promise<never> {
  await setTimeout(PATIENCE, undefined, { signal });
  throw new Error("The main thread does not answer");
}
