/** Runs turbo with the arguments given: by itself it sends its makers what was run, and how long that took. */
import { spawnSync } from "node:child_process";
import { turboEnvironment } from "./turbo-environment.mjs";

const settings = { stdio: "inherit", env: turboEnvironment(), shell: process.platform === "win32" };
const { status } = spawnSync("turbo", process.argv.slice(2), settings);
process.exit(status ?? 1);
