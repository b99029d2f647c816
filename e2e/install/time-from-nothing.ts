/**
 * The README's first command on a fresh clone with an empty home and an empty package store, the same once more, and
 * its second command, which runs all tests that such a machine can; timed:
 * `pnpm --filter @coarse/e2e from-nothing`, or with the commands to run: `… from-nothing start start`.
 */
import { cloneFresh } from "./from-nothing.ts";

const named = process.argv.slice(2);
const clone = await cloneFresh();
try {
  for (const command of named.length > 0 ? named : ["start", "start", "test"]) {
    const { seconds, stdout } = await clone.pnpm(command);
    console.log(`${stdout.trimEnd()}\n== ${clone.packageManager} ${command}: ${seconds.toFixed(1)} s\n`);
  }
} finally {
  clone.remove();
}
