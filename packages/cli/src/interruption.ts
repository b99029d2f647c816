import { exitCodes } from "./exit-codes.ts";

/** What a process gives to listen for Ctrl-C. */
export interface Interruptible {
  once(event: "SIGINT", listener: () => void): unknown;
  exit(code: number): never;
}

/** Work that does not notice Ctrl-C is ended after this many milliseconds. */
const PATIENCE = 700;

/**
 * The signal that Ctrl-C aborts. Until somebody asks for it the system ends the process, at once even in the middle of
 * reading a large model, when no JavaScript would run to hear of it: only who has something to clean up asks.
 */
export function createInterruption(process: Interruptible): () => AbortSignal {
  const interruption = new AbortController();
  let listens = false;
  const listen = () => {
    listens = true;
    process.once("SIGINT", () => {
      interruption.abort();
      // a second Ctrl-C ends the process at once
      process.once("SIGINT", () => process.exit(exitCodes.interrupted));
      setTimeout(() => process.exit(exitCodes.interrupted), PATIENCE).unref();
    });
  };
  return () => {
    if (!listens) listen();
    return interruption.signal;
  };
}
