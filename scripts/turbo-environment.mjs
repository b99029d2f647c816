import { fileURLToPath } from "node:url";

/** Ours, with the project's own commands first on the path and turbo's telemetry off. */
export function turboEnvironment() {
  const commands = fileURLToPath(new URL("../node_modules/.bin", import.meta.url));
  const separator = process.platform === "win32" ? ";" : ":";
  return { ...process.env, PATH: commands + separator + process.env.PATH, TURBO_TELEMETRY_DISABLED: "1" };
}
