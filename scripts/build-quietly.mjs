/** Builds with turbo and stays silent unless that fails: results on standard output must remain the command's own. */
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const turbo = spawnSync(
  "turbo",
  ["run", "build", "--output-logs=errors-only", "--ui=stream", ...process.argv.slice(2)],
  { encoding: "utf8", env: environment(), shell: process.platform === "win32" },
);
if (turbo.status !== 0) {
  process.stderr.write(`${turbo.error?.message ?? ""}${turbo.stdout ?? ""}${turbo.stderr ?? ""}\n`);
  process.exit(turbo.status ?? 1);
}

/** Ours, with the project's own commands first on the path and turbo's telemetry off. */
function environment() {
  const commands = fileURLToPath(new URL("../node_modules/.bin", import.meta.url));
  const separator = process.platform === "win32" ? ";" : ":";
  return { ...process.env, PATH: commands + separator + process.env.PATH, TURBO_TELEMETRY_DISABLED: "1" };
}
