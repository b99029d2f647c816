#!/usr/bin/env node
import { startReading } from "./start-reading.ts";
import { createInterruption } from "./terminal/interruption.ts";
import { endOnUncaught, workingFolder } from "./terminal/process-ends.ts";
import { outputFailure } from "./terminal/standard-output.ts";
import { styleOf } from "./terminal/style.ts";
import { userFolder } from "./terminal/terminal.ts";

endOnUncaught(process);
process.stdout.on("error", (error) => {
  const { exitCode, message } = outputFailure(error);
  if (message) process.stderr.write(`${message}\n`);
  process.exit(exitCode);
});
// nobody is left to be told
process.stderr.on("error", () => {});

const argv = process.argv.slice(2);
const folder = userFolder(process.env, workingFolder(process));
const readingThread = startReading(argv, folder);
// after the thread, which gets ready at the same time
const { runCoarse } = await import("./program.ts");

process.exitCode = await runCoarse(argv, {
  readingThread,
  out: process.stdout,
  err: process.stderr,
  style: styleOf(process.stdout, process.env),
  folder,
  interruption: createInterruption(process),
});
