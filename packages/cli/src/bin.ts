#!/usr/bin/env node
import { createInterruption } from "./interruption.ts";
import { lookOf } from "./look.ts";
import { endOnUncaught, workingFolder } from "./process-ends.ts";
import { startReading } from "./start-reading.ts";
import { userFolder } from "./terminal.ts";

// a reader that closes early, as in `coarse groups dog | head -1`, is no fault
process.stdout.on("error", (error: NodeJS.ErrnoException) => process.exit(error.code === "EPIPE" ? 0 : 1));
endOnUncaught(process);

const argv = process.argv.slice(2);
const folder = userFolder(process.env, workingFolder(process));
const readingThread = startReading(argv, folder);
// after the thread, which gets ready at the same time
const { runCoarse } = await import("./program.ts");

process.exitCode = await runCoarse(argv, {
  readingThread,
  out: process.stdout,
  err: process.stderr,
  look: lookOf(process.stdout, process.env),
  folder,
  interruption: createInterruption(process),
});
