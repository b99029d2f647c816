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
 * reading a large model, when no JavaScript would run to hear of it: only who has something to clean up asks. Who gives
 * an exit code decides what the end means where the work has not noticed it in time; 130 where nobody does.
 */
export type Interruption = (exitCode?: number) => AbortSignal;

/** The interruption of a process. */
export function createInterruption(process: Interruptible): Interruption {
  const interruption = new AbortController();
  let listens = false;
  let code: number = exitCodes.interrupted;
  const listen = () => {
    listens = true;
    const end = () => process.exit(code);
    process.once("SIGINT", () => {
      interruption.abort();
      // a second Ctrl-C ends the process at once
      process.once("SIGINT", end);
      setTimeout(end, PATIENCE).unref();
    });
  };
  return (exitCode = code) => {
    code = exitCode;
    if (!listens) listen();
    return interruption.signal;
  };
}
