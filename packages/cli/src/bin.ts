#!/usr/bin/env node
import { createInterruption } from "./interruption.ts";
import { lookOf } from "./look.ts";
import { runCoarse } from "./program.ts";
import { userFolder } from "./terminal.ts";

// a reader that closes early, as in `coarse groups dog | head -1`, is no fault
process.stdout.on("error", (error: NodeJS.ErrnoException) => process.exit(error.code === "EPIPE" ? 0 : 1));

process.exitCode = await runCoarse(process.argv.slice(2), {
  out: process.stdout,
  err: process.stderr,
  look: lookOf(process.stdout, process.env),
  folder: userFolder(process.env, process.cwd()),
  interruption: createInterruption(process),
});
