import { PassThrough } from "node:stream";
import type { Terminal } from "../terminal/terminal.ts";

/** A terminal that nobody looks at. */
export function textTerminal(): Terminal {
  const { signal } = new AbortController();
  return {
    out: new PassThrough(),
    err: new PassThrough(),
    folder: process.cwd(),
    interruption: () => signal,
  };
}
