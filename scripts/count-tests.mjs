/**
 * Prints `123 passed, 0 failed, 2 skipped` from the report that vitest wrote with `COARSE_TEST_ALL=1`.
 * Fails where there is no report, where no test ran, or where one failed.
 */
import { readFileSync } from "node:fs";

const report = JSON.parse(readFileSync(new URL("../.cache/vitest.json", import.meta.url), "utf8"));
const {
  numPassedTests: passed,
  numFailedTests,
  numPendingTests: skipped,
  numFailedTestSuites,
  success,
} = report;
// A file that fails before its first test counts as a failed suite with no failed test.
const failed = numFailedTests > 0 || success ? numFailedTests : Math.max(1, numFailedTestSuites);
console.log(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
