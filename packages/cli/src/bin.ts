#!/usr/bin/env node
import { exitCodes } from "./failures.ts";
import { lookOf } from "./look.ts";
import { runCoarse } from "./program.ts";
import { userFolder } from "./terminal.ts";

const interruption = new AbortController();
process.once("SIGINT", () => {
  interruption.abort();
  // a second Ctrl-C, or work that does not notice the first within a second, ends the process at once
  process.once("SIGINT", () => process.exit(exitCodes.interrupted));
  setTimeout(() => process.exit(exitCodes.interrupted), 900).unref();
});
// a reader that closes early, as in `coarse groups dog | head -1`, is no fault
process.stdout.on("error", (error: NodeJS.ErrnoException) => process.exit(error.code === "EPIPE" ? 0 : 1));

process.exitCode = await runCoarse(process.argv.slice(2), {
  out: process.stdout,
  err: process.stderr,
  look: lookOf(process.stdout, process.env),
  folder: userFolder(process.env, process.cwd()),
  signal: interruption.signal,
});
