/**
 * The two commands of the README on a fresh clone with an empty home and an empty package store, timed:
 * `pnpm --filter @coarse/e2e from-nothing`. The second runs all tests that such a machine can.
 */
import { cloneFresh } from "./from-nothing.ts";

const clone = await cloneFresh();
try {
  for (const command of ["start", "start", "test"]) {
    const { seconds, stdout } = await clone.pnpm(command);
    console.log(`${stdout.trimEnd()}\n== ${clone.packageManager} ${command}: ${seconds.toFixed(1)} s\n`);
  }
} finally {
  clone.remove();
}
