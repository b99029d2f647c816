/** Builds with turbo and stays silent unless that fails: results on standard output must remain the command's own. */
import { spawnSync } from "node:child_process";
import { turboEnvironment } from "./turbo-environment.mjs";

const turbo = spawnSync(
  "turbo",
  ["run", "build", "--output-logs=errors-only", "--ui=stream", ...process.argv.slice(2)],
  { encoding: "utf8", env: turboEnvironment(), shell: process.platform === "win32" },
);
if (turbo.status !== 0) {
  process.stderr.write(`${turbo.error?.message ?? ""}${turbo.stdout ?? ""}${turbo.stderr ?? ""}\n`);
  process.exit(turbo.status ?? 1);
}
